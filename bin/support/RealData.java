import dev.hindcast.evidence.ChatRules;
import dev.hindcast.evidence.EventCollector;
import dev.hindcast.evidence.EvidenceReader;
import dev.hindcast.evidence.EvidenceSource;
import dev.hindcast.evidence.FileReport;
import dev.hindcast.evidence.Quarantined;
import dev.hindcast.evidence.ReadingOptions;
import dev.hindcast.evidence.tree.EvidenceTree;
import dev.hindcast.evidence.tree.Given;
import dev.hindcast.evidence.tree.OpeningLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the table of real data; see {@code bin/real-data}. Names and counts only, none of the data's own text. */
class RealData {
    /** In the order of the table; {@code /*} reads each folder in it as an incident of its own. */
    private static final List<String> FOLDERS = List.of(
            "multi/mybinder/*",
            "multi/wikimedia/*",
            "plaso",
            "timesketch",
            "otrf-windows-events",
            "github-webhooks",
            "slack-export-viewer-fixture",
            "slack-slackdump-fixtures",
            "pagerduty-api-schema",
            "pagerduty-zulip-fixtures",
            "alert-zulip-fixtures",
            "openshift-insights-archive",
            "gitlogs");

    /** Folders with more files than this are told by format. */
    private static final int FEW = 70;

    private static final Pattern DATE = Pattern.compile("^(\\d{4})(\\d\\d)(\\d\\d)-");

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]).normalize();
        StringBuilder page = new StringBuilder(INTRODUCTION);
        StringBuilder details = new StringBuilder();
        List<FileReport> all = new ArrayList<>();
        page.append("| folder | files | of known formats | units read | events | duplicates | quarantined | skipped |\n")
                .append("|---|--:|--:|--:|--:|--:|--:|--:|\n");
        for (String folder : FOLDERS) {
            List<FileReport> files = read(data, folder);
            all.addAll(files);
            page.append("| ").append(folder).append(" | ").append(sums(files)).append('\n');
            details.append("\n## ").append(folder).append("\n\n");
            details.append(files.size() <= FEW ? perFile(files) : perFormat(files));
        }
        page.append("| **all** | ").append(sums(all)).append('\n').append("\n").append(reasons(all));
        Files.writeString(Path.of(args[1]), page.append(details));
        System.out.println(args[1] + " tells of " + all.size() + " files.");
    }

    private static final String INTRODUCTION =
            """
            # Real data

            What Hindcast makes of public files that nobody here wrote: alerts, pages, deploy records, chat exports, logs, and \
            what lies between them in real folders. `bin/real-data` writes this page; with the data beside the project (or \
            `bin/real-data DIR`) anybody can run it again and gets the same.

            For every file *units read = events + duplicates + quarantined + skipped*. A unit is a line of text, or a fact in a \
            document. Duplicates are counted within a folder, and in `multi/` within each incident. *Unrecognised* are files \
            that are no record of what happened when, as far as Hindcast knows: licences, prose, configuration, pictures, and \
            kinds of logs that it does not know yet. They count as one quarantined unit each, with the reason. Folders of \
            `multi/wikimedia` are read with the date in their name, as chat lines have only times of day.

            """;

    private static List<FileReport> read(Path data, String folder) throws IOException {
        if (!folder.endsWith("/*")) {
            return reconstruct(data, data.resolve(folder));
        }
        List<FileReport> files = new ArrayList<>();
        try (Stream<Path> incidents = Files.list(data.resolve(folder.substring(0, folder.length() - 2)))) {
            for (Path incident : incidents.filter(Files::isDirectory).sorted().toList()) {
                files.addAll(reconstruct(data, incident));
            }
        }
        return files;
    }

    private static List<FileReport> reconstruct(Path data, Path folder) {
        Matcher date = DATE.matcher(folder.getFileName().toString());
        ReadingOptions options = new ReadingOptions(
                null,
                date.find() ? LocalDate.parse(date.group(1) + "-" + date.group(2) + "-" + date.group(3)) : null,
                ChatRules.builtIn());
        EventCollector collector = new EventCollector();
        List<FileReport> reports = new ArrayList<>();
        List<FileReport> unopened;
        try (EvidenceTree tree = EvidenceTree.open(List.of(Given.path(folder.toString())), OpeningLimits.defaults())) {
            for (EvidenceSource source : tree.sources()) {
                reports.add(EvidenceReader.read(source, options, Optional.empty(), collector));
            }
            unopened = tree.reports();
        }
        List<FileReport> files = new ArrayList<>(collector.collected(reports).files());
        files.addAll(unopened);
        String prefix = data + "/";
        return files.stream()
                .map(file -> new FileReport(
                        file.path().startsWith(prefix) ? file.path().substring(prefix.length()) : file.path(),
                        file.format(),
                        file.read(),
                        file.events(),
                        file.duplicates(),
                        file.quarantined(),
                        file.skipped(),
                        file.assumptions()))
                .sorted(Comparator.comparing(FileReport::path))
                .toList();
    }

    private static String sums(Collection<FileReport> files) {
        return "%d | %d | %s".formatted(
                files.size(), files.stream().filter(RealData::known).count(), counts(files));
    }

    private static String counts(Collection<FileReport> files) {
        return "%,d | %,d | %,d | %,d | %,d |".formatted(
                files.stream().mapToLong(FileReport::read).sum(),
                files.stream().mapToLong(FileReport::events).sum(),
                files.stream().mapToLong(FileReport::duplicates).sum(),
                files.stream().mapToLong(file -> file.quarantined().size()).sum(),
                files.stream().mapToLong(RealData::skipped).sum());
    }

    private static boolean known(FileReport file) {
        return !file.format().equals("unrecognised") && !file.format().equals("unreadable");
    }

    private static long skipped(FileReport file) {
        return file.skipped().values().stream().mapToLong(n -> n).sum();
    }

    private static String perFile(List<FileReport> files) {
        StringBuilder table = new StringBuilder("| file | format | units read | events | duplicates | quarantined | skipped"
                + " | remark |\n|---|---|--:|--:|--:|--:|--:|---|\n");
        for (FileReport file : files) {
            table.append("| ").append(file.path().replace("|", "\\|")).append(" | ").append(file.format()).append(" | ")
                    .append(counts(List.of(file))).append(' ').append(remark(file)).append(" |\n");
        }
        return table.toString();
    }

    private static String perFormat(List<FileReport> files) {
        Map<String, List<FileReport>> formats = new TreeMap<>(
                files.stream().collect(Collectors.groupingBy(FileReport::format)));
        StringBuilder table = new StringBuilder("| format | files | units read | events | duplicates | quarantined | skipped"
                + " | remarks |\n|---|--:|--:|--:|--:|--:|--:|---|\n");
        formats.forEach((format, of) -> table.append("| ").append(format).append(" | ").append(of.size()).append(" | ")
                .append(counts(of)).append(' ')
                .append(of.stream().map(RealData::remark).filter(remark -> !remark.isEmpty()).distinct().limit(4)
                        .collect(Collectors.joining("; ")))
                .append(" |\n"));
        return table.toString();
    }

    /** Why something was quarantined, or else what was assumed about time. */
    private static String remark(FileReport file) {
        return file.quarantined().stream()
                .map(RealData::reason)
                .findFirst()
                .or(() -> file.assumptions().stream()
                        .filter(said -> said.contains("zone") || said.contains("ambiguous") || said.contains("year"))
                        .map(RealData::withoutQuotes)
                        .findFirst())
                .orElse("");
    }

    private static String reasons(List<FileReport> files) {
        Map<String, long[]> reasons = new LinkedHashMap<>();
        for (FileReport file : files) {
            Map<String, Long> own = file.quarantined().stream()
                    .collect(Collectors.groupingBy(RealData::reason, LinkedHashMap::new, Collectors.counting()));
            own.forEach((reason, count) -> {
                long[] sum = reasons.computeIfAbsent(reason, any -> new long[2]);
                sum[0] += count;
                sum[1]++;
            });
        }
        StringBuilder table = new StringBuilder("Why units were quarantined, most files first:\n\n"
                + "| reason | units | files |\n|---|--:|--:|\n");
        reasons.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, long[]> reason) -> -reason.getValue()[1])
                        .thenComparing(Map.Entry::getKey))
                .limit(40)
                .forEach(reason -> table.append("| ").append(reason.getKey()).append(" | ")
                        .append("%,d | %,d |\n".formatted(reason.getValue()[0], reason.getValue()[1])));
        return table.toString();
    }

    private static String reason(Quarantined quarantined) {
        return withoutQuotes(quarantined.reason());
    }

    /** What a reason quotes is the data's own text and stays out of this page. */
    private static String withoutQuotes(String text) {
        return text.replaceAll("“[^”]*”", "“…”")
                .replaceAll("\"[^\"]*\"", "“…”")
                .replaceAll("says \\d{4}-\\S+?(?=[,:] )", "says …")
                .replaceAll(" object \\(\\w+\\)", " object")
                .replace("|", "\\|")
                .replace("\n", " ");
    }
}
