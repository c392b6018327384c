package dev.hindcast.cli;

import dev.hindcast.incident.Audience;
import dev.hindcast.people.Account;
import dev.hindcast.people.Team;
import dev.hindcast.people.Teams;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.retrospective.importing.ImportReport;
import dev.hindcast.retrospective.importing.ImportedFile;
import dev.hindcast.retrospective.importing.Importing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hindcast import}: existing postmortems into the library, also while its server runs. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Imports existing postmortems (files, folders or zips) and reports what was understood of each; what"
                        + " Hindcast exported is restored. What is here already stays as it is: importing twice changes nothing.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was taken, or was here already",
            "1:a postmortem could not be stored, or the import could not begin",
            "2:wrong usage",
            "3:nothing could be read"
        })
final class ImportCommand implements Callable<Integer> {
    static final int FAILED = 1;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders or zips.")
    private List<Path> paths = List.of();

    @Option(
            names = "--only",
            paramLabel = "TEAM",
            description = "Only this team may see them, besides their author; may be given several times.")
    private List<String> only = List.of();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = ZoneName.class,
            description =
                    "The zone of times that name none, such as Europe/Berlin. Without it they are read in UTC, and"
                            + " each incident says so.")
    private @Nullable ZoneId zone;

    @Option(names = "--everything", description = "Also what describes a folder by its name, such as a README.")
    private boolean everything;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "Default: text.")
    private ImportReport.Format format = ImportReport.Format.TEXT;

    @Option(names = "-o", paramLabel = "FILE", description = "Write there instead of to standard output.")
    private @Nullable Path output;

    @Mixin
    private OnBehalf onBehalf = new OnBehalf();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw usage("there is no " + path + "; name a file or a folder");
            }
        }
        PostmortemFiles files = PostmortemFiles.in(paths);
        ImportReport report = onBehalf.run((server, account) -> imported(server, account, files));
        StandardOutput.orFile(output, spec.commandLine(), out -> report.write(format, out));
        return report.failed() > 0 ? FAILED : report.postmortems() == 0 ? ReconstructCommand.NOTHING_READ : 0;
    }

    private ImportReport imported(RunningServer server, Account account, PostmortemFiles files) {
        Importing.Options options = new Importing.Options(audience(server, account), zone, everything);
        Importing importing = server.service(Importing.class);
        Progress progress = new Progress(System.err, Terminal.here().errors(), Clock.systemUTC());
        List<ImportedFile> imported = new ArrayList<>();
        long[] postmortems = {0};
        int begun = 0;
        for (PostmortemFiles.Found file : files.found()) {
            int number = ++begun;
            Acting.as(
                    account.id(),
                    () -> file.each(
                            (path, bytes) ->
                                    imported.add(importing.take(account, path, bytes, options, (read, outcome) -> {
                                        postmortems[0]++;
                                        progress.report(number, files.found().size(), postmortems[0], "postmortems");
                                    })),
                            refused -> imported.add(new ImportedFile(refused, List.of()))));
            progress.report(number, files.found().size(), postmortems[0], "postmortems");
        }
        progress.done();
        return new ImportReport(List.copyOf(imported), files.skipped());
    }

    private Audience audience(RunningServer server, Account account) {
        if (only.isEmpty()) {
            return Audience.ofEveryone();
        }
        List<Team> teams = Acting.as(
                account.id(),
                () -> OnBehalf.read(server, () -> server.service(Teams.class).all()));
        Set<UUID> chosen = only.stream()
                .map(name -> teams.stream()
                        .filter(team -> team.name().equalsIgnoreCase(name))
                        .findFirst()
                        .orElseThrow(() -> usage("there is no team " + name))
                        .id())
                .collect(Collectors.toSet());
        return Audience.only(chosen, Set.of());
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
