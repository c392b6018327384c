package dev.hindcast.retrospective.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hindcast.retrospective.reading.recognise.PostmortemReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Public sets whose authors label their times: what is stated is read right, and nothing is invented. */
class LabelledPostmortemsTest {
    private static final Path DATA = Path.of("../shared/data");
    private static final double BOUND = 0.95;

    /** Counts for one kind of value in one set. */
    private static final class Count {
        private int stated;
        private int right;
        private int wrong;
        private int missed;
        private int invented;

        @Override
        public String toString() {
            return "%d stated, %d right, %d wrong, %d missed, %d invented"
                    .formatted(stated, right, wrong, missed, invented);
        }
    }

    private final Map<String, Count> counts = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();

    private static List<Path> files(String folder, String pattern) throws IOException {
        Path path = DATA.resolve(folder);
        assumeTrue(
                Files.isDirectory(path), "there is no " + path.toAbsolutePath().normalize());
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.getFileName().toString().matches(pattern))
                    .sorted()
                    .toList();
        }
    }

    private static ReadPostmortem only(Path file) throws IOException {
        ReadFile read = PostmortemReader.read(file.toString(), Files.readAllBytes(file));
        assertThat(read.postmortems()).as(file.toString()).hasSize(1);
        return read.postmortems().get(0);
    }

    /** All milestones and durations, each kind with all its different values. */
    private static Map<String, Set<String>> values(ReadPostmortem read) {
        Map<String, Set<String>> values = new TreeMap<>();
        for (Stated<StatedMilestone> one : read.milestones()) {
            add(values, one.value().name().word(), local(one.value().time()));
        }
        for (Stated<StatedDuration> one : read.durations()) {
            add(values, one.value().name().word(), one.value().length().toString());
        }
        return values;
    }

    private static void add(Map<String, Set<String>> values, String kind, String value) {
        values.computeIfAbsent(kind, any -> new java.util.TreeSet<>()).add(value);
    }

    private static String local(StatedTime time) {
        String clock = time.time() == null ? "" : "T" + time.time().toString().substring(0, 5);
        return time.day() + clock;
    }

    private void compare(String file, Map<String, String> labels, Map<String, Set<String>> values) {
        Set<String> kinds = new java.util.TreeSet<>(labels.keySet());
        kinds.addAll(values.keySet());
        for (String kind : kinds) {
            Count count = counts.computeIfAbsent(kind, any -> new Count());
            String label = labels.get(kind);
            Set<String> read = values.getOrDefault(kind, Set.of());
            count.stated += label == null ? 0 : 1;
            if (label == null) {
                count.invented++;
            } else if (read.isEmpty()) {
                count.missed++;
            } else if (read.equals(Set.of(label))) {
                count.right++;
                continue;
            } else {
                count.wrong++;
            }
            differences.add(file + ": " + kind + " is " + label + ", read as " + read);
        }
    }

    private void isGoodEnough() {
        assertThat(counts).isNotEmpty();
        counts.forEach((kind, count) -> {
            assertThat(count.right).as(kind + ": " + count + " " + differences).isGreaterThanOrEqualTo((int)
                    Math.ceil(BOUND * count.stated));
            assertThat(count.invented)
                    .as(kind + ": " + count + " " + differences)
                    .isZero();
        });
    }

    @Test
    void mojCloudPlatform() throws IOException {
        for (Path file : files("moj-cloud-platform/source/incidents", "\\d{4}.*")) {
            compare(file.toString(), StatedLabels.moj(Files.readString(file)), values(only(file)));
        }
        isGoodEnough();
    }

    @Test
    void dfdsPostmortems() throws IOException {
        for (Path file : files("dfds-postmortems", "PM\\d{4}.*")) {
            ReadPostmortem read = only(file);
            Map<String, Set<String>> values = values(read);
            read.categories().forEach(one -> add(values, "category", one.value()));
            compare(file.toString(), StatedLabels.dfds(Files.readString(file)), values);
            assertThat(read.timeline())
                    .as(file.toString())
                    .extracting(row -> local(row.value().time()))
                    .containsExactlyElementsOf(StatedLabels.dfdsRows(Files.readString(file)));
        }
        isGoodEnough();
    }

    /** Their timelines say resolved and acknowledged too, at times of their own; those have no labels. */
    @Test
    void reportsOf2i2c() throws IOException {
        for (Path file : files("2i2c-incident-reports/reports-pdf-as-text", ".*\\.txt")) {
            String text = Files.readString(file);
            String name = file.getFileName().toString();
            Path pdf = file.resolveSibling("../reports/" + name.replaceFirst("(\\.pdf)?\\.txt$", ".pdf"));
            for (Path one : List.of(file, pdf)) {
                ReadPostmortem read = only(one);
                Map<String, Set<String>> values = values(read);
                values.keySet()
                        .retainAll(Set.of(
                                "impact-began", "impact-ended", "duration", "detected", "declared", "mitigated"));
                compare(one.toString(), StatedLabels.report(text, name.substring(0, 4)), values);
                assertThat(read.timeline()).as(one.toString()).hasSize(StatedLabels.reportRows(text));
            }
        }
        isGoodEnough();
    }

    @Test
    void githubStatuses() throws IOException {
        Path file = files("github-statuses/parsed", "incidents\\.jsonl").get(0);
        List<ReadPostmortem> read =
                PostmortemReader.read(file.toString(), Files.readAllBytes(file)).postmortems();
        List<String> lines = Files.readAllLines(file);
        assertThat(read).hasSameSizeAs(lines);
        for (int i = 0; i < lines.size(); i++) {
            JsonNode source = new ObjectMapper().readTree(lines.get(i));
            Map<String, String> labels = new TreeMap<>();
            labels.put("started_at", source.get("started_at").asString().substring(0, 16));
            labels.put("resolved", source.get("resolved_at").asString().substring(0, 16));
            labels.put(
                    "duration",
                    java.time.Duration.ofMinutes(source.get("duration_minutes").asLong())
                            .toString());
            labels.put("downtime_start", source.get("downtime_start").asString().substring(0, 16));
            labels.put("downtime_end", source.get("downtime_end").asString().substring(0, 16));
            if (source.get("impact_window").isObject()) {
                labels.put(
                        "impact_window.start_at",
                        source.get("impact_window").get("start_at").asString().substring(0, 16));
                labels.put(
                        "impact_window.end_at",
                        source.get("impact_window").get("end_at").asString().substring(0, 16));
            }
            Map<String, Set<String>> values = new TreeMap<>();
            for (Stated<StatedMilestone> one : read.get(i).milestones()) {
                boolean window = one.value().name() != StatedMilestone.Name.RESOLVED;
                add(
                        values,
                        window ? one.where().within() : "resolved",
                        local(one.value().time()));
            }
            read.get(i)
                    .durations()
                    .forEach(one -> add(
                            values,
                            one.value().name().word(),
                            one.value().length().toString()));
            compare(file + ":" + (i + 1), labels, values);
            assertThat(read.get(i).timeline()).hasSize(source.get("updates").size());
            assertThat(read.get(i).services()).hasSize(source.path("components").size());
        }
        isGoodEnough();
    }

    @Test
    void templatesStateNothing() throws IOException {
        List<Path> templates = new ArrayList<>(files("postmortem-templates/templates", ".*\\.md"));
        templates.addAll(files("mybinder/docs/source/incident-reports", "template.*"));
        templates.addAll(files("dfds-postmortems", "PMyyyy.*"));
        for (Path file : templates) {
            assertThat(only(file).statesNothing()).as(file.toString()).isTrue();
            assertThat(only(file).title()).as(file.toString()).isNull();
        }
    }

    /** All other texts: no reader fails, and reading again gives the same. */
    @Test
    void everyOtherSetIsReadWithoutFailing() throws IOException {
        assumeTrue(
                Files.isDirectory(DATA), "there is no " + DATA.toAbsolutePath().normalize());
        for (String set : List.of("icco-postmortems", "zalando", "mybinder", "postmortem-miner-synthetic", "multi")) {
            try (Stream<Path> files = Files.walk(DATA.resolve(set))) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(md|txt|erb|html)"))
                        .toList()) {
                    ReadFile read = PostmortemReader.read(file.toString(), Files.readAllBytes(file));
                    assertThat(read.postmortems().isEmpty())
                            .as(file.toString())
                            .isEqualTo("it is empty".equals(read.refused()));
                    assertThat(PostmortemReader.read(file.toString(), Files.readAllBytes(file)))
                            .isEqualTo(read);
                }
            }
        }
    }
}
