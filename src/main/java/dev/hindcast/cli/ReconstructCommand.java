package dev.hindcast.cli;

import dev.hindcast.evidence.ChatRules;
import dev.hindcast.evidence.CollectedEvidence;
import dev.hindcast.evidence.FileReport;
import dev.hindcast.evidence.ReadingOptions;
import dev.hindcast.evidence.time.DayOrder;
import dev.hindcast.evidence.tree.Given;
import dev.hindcast.timeline.Timeline;
import dev.hindcast.timeline.TimelineOptions;
import dev.hindcast.timeline.Timelines;
import dev.hindcast.timeline.report.ReportFormat;
import dev.hindcast.timeline.report.ReportOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hindcast reconstruct}: evidence in, timeline out; no server and no database. */
@Command(
        name = "reconstruct",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Turn evidence (files, folders, archives) into a cited timeline with its blind spots.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:a timeline was written", "2:wrong usage", "3:nothing could be read"})
final class ReconstructCommand implements Callable<Integer> {
    static final int NOTHING_READ = 3;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, folders or archives; - reads standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json|html|markdown",
            defaultValue = "text",
            description = "Default: text.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "-o", paramLabel = "FILE", description = "Write there instead of to standard output.")
    private @Nullable Path output;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = ZoneName.class,
            description = "The zone of stamps without one, and of the times shown. Default: UTC.")
    private @Nullable ZoneId zone;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day on which logs begin that only have times of day.")
    private @Nullable LocalDate date;

    @ArgGroup(exclusive = true)
    private @Nullable DayAndMonth dayAndMonth;

    /** The order of day and month, of which one at most can be said. */
    private static final class DayAndMonth {
        @Option(names = "--day-first", description = "03/04/2026 is the third of April, where no row decides.")
        private boolean dayFirst;

        @Option(names = "--month-first", description = "03/04/2026 is March 4, where no row decides.")
        private boolean monthFirst;

        private DayOrder order() {
            return monthFirst ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
        }
    }

    @Option(names = "--from", paramLabel = "TIME", description = "Leave out what happened before.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "TIME", description = "Leave out what happened at this time or later.")
    private @Nullable String to;

    @Option(
            names = "--as",
            paramLabel = "FORMAT[:PATH]",
            description =
                    "Read as this format instead of recognising it: all that is given, or only PATH. May be repeated.")
    private List<String> as = List.of();

    @Option(
            names = "--gap",
            paramLabel = "LENGTH",
            defaultValue = "5m",
            converter = LengthOfTime.class,
            description = "The shortest blind spot worth reporting. Default: 5m.")
    private Duration gap = Duration.ofMinutes(5);

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "Your own rules of what is said in chat, before the built-in ones.")
    private @Nullable Path rules;

    @Option(names = "--all", description = "List every event, instead of only counting what hardly matters.")
    private boolean all;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = Terminal.here();
        ZoneId shown = zone == null ? ZoneOffset.UTC : zone;
        ReadingOptions reading =
                new ReadingOptions(zone, date, chatRules(), dayAndMonth == null ? null : dayAndMonth.order());
        List<NamedFormat> formats =
                understood(() -> as.stream().map(NamedFormat::read).toList());
        Instant begin = understood(() -> Optional.ofNullable(PointInTime.read(from, shown, date)))
                .orElse(null);
        Instant end = understood(() -> Optional.ofNullable(PointInTime.read(to, shown, date)))
                .orElse(null);
        Progress progress = new Progress(System.err, terminal.errors(), Clock.systemUTC());

        CollectedEvidence evidence = new Reconstruction(reading, formats, begin, end, progress).read(given());
        Timeline timeline = Timelines.reconstruct(
                evidence.events(), TimelineOptions.defaults().withGap(gap).withZone(shown));
        boolean toTerminal = output == null;
        write(
                timeline,
                evidence.files(),
                new ReportOptions(
                        shown,
                        toTerminal && terminal.colour(),
                        all,
                        toTerminal && terminal.output() ? terminal.width() : 0));
        if (evidence.files().stream().noneMatch(FileReport::hasEvents)) {
            System.err.println("hindcast: nothing could be read; " + reason(evidence.files()));
            return NOTHING_READ;
        }
        return 0;
    }

    private List<Given> given() {
        return paths.stream()
                .map(path -> path.equals("-") ? Given.stream("-", System.in) : Given.path(path))
                .toList();
    }

    private ChatRules chatRules() {
        if (rules == null) {
            return ChatRules.builtIn();
        }
        try {
            return ChatRules.load(rules);
        } catch (IOException e) {
            throw usage("the rules in " + rules + " cannot be read: " + e.getMessage());
        }
    }

    private void write(Timeline timeline, List<FileReport> files, ReportOptions options) throws IOException {
        StandardOutput.orFile(
                output, Objects.requireNonNull(spec).commandLine(), out -> format.write(timeline, files, options, out));
    }

    private static String reason(List<FileReport> files) {
        return files.stream()
                .filter(file -> !file.quarantined().isEmpty())
                .findFirst()
                .map(ReconstructCommand::firstReason)
                .orElse("there are no files in what was given");
    }

    private static String firstReason(FileReport file) {
        String reason = file.quarantined().get(0).reason();
        return reason.startsWith(file.path()) ? reason : file.path() + ": " + reason;
    }

    private <T> T understood(Supplier<T> option) {
        try {
            return option.get();
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
