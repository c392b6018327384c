package dev.hindcast.evidence.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hindcast.evidence.CollectedEvidence;
import dev.hindcast.evidence.EventCollector;
import dev.hindcast.evidence.EvidenceReader;
import dev.hindcast.evidence.FileReport;
import dev.hindcast.evidence.ReadingOptions;
import dev.hindcast.evidence.tree.EvidenceTree;
import dev.hindcast.evidence.tree.Given;
import dev.hindcast.evidence.tree.OpeningLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that nobody here wrote; left out where the folder with them is absent. */
class RealRowsTest {
    private static final Path DATA = Path.of("../shared/data");

    @ParameterizedTest
    @CsvSource({
        "otrf-apt29-zeek/datasets/compound/apt29/day1/zeek/combined_zeek.log, json-lines, 2140",
        "plaso/test_data/jsonl/aws_cloudtrail.jsonl, json-lines, 6",
        "plaso/test_data/ios_app_privacy_report.ndjson, json-lines, 72",
        "plaso/test_data/end_to_end/l2tcsv.log, csv, 19",
        "plaso/test_data/end_to_end/dynamic.log, timesketch-csv, 20",
        "plaso/test_data/end_to_end/json_line.log, timesketch-jsonl, 20",
        "github-statuses/parsed/downtime_windows.csv, csv, 819",
        "zendesk-csv-fivetran/integration_tests/seeds/ticket_data.csv, csv, 10",
        "timesketch/end_to_end_tests/test_data/evtx_direct.csv, timesketch-csv, 13",
        "timesketch/tests/test_events/validate_time_out_of_range.csv, timesketch-csv, 2",
        "timesketch/tests/test_events/validate_time_precision.csv, timesketch-csv, 0",
        "timesketch/tests/test_events/incorrect.csv, csv, 1",
    })
    void realRowsAreRecognisedAndAllAccountedFor(String file, String format, long events) throws IOException {
        assumeTrue(Files.exists(DATA.resolve(file)), "needs " + DATA.resolve(file));

        FileReport report = read(file).files().get(0);

        assertThat(report.format()).isEqualTo(format);
        assertThat(report.events()).isEqualTo(events);
        long skipped = report.skipped().values().stream().mapToLong(n -> n).sum();
        assertThat(report.read()).isEqualTo(events + report.quarantined().size() + skipped);
    }

    @ParameterizedTest
    @CsvSource("timesketch/end_to_end_tests/test_data/evtx_direct.csv,"
            + " timesketch/end_to_end_tests/test_data/evtx_direct_without_label.csv")
    void theSameExportTwiceIsReadOnce(String once, String again) throws IOException {
        assumeTrue(Files.exists(DATA.resolve(once)), "needs " + DATA.resolve(once));

        CollectedEvidence all = read(once, again);

        assertThat(all.events().size()).isEqualTo(13);
        assertThat(all.files().get(1).duplicates()).isEqualTo(13);
        assertThat(all.events().alsoAt(0)).hasSize(1);
    }

    private static CollectedEvidence read(String... files) throws IOException {
        List<Given> given = new ArrayList<>();
        for (String file : files) {
            given.add(Given.path(DATA.resolve(file).toString()));
        }
        EventCollector collector = new EventCollector();
        List<FileReport> reports = new ArrayList<>();
        try (EvidenceTree tree = EvidenceTree.open(given, OpeningLimits.defaults())) {
            tree.sources()
                    .forEach(source -> reports.add(
                            EvidenceReader.read(source, ReadingOptions.defaults(), Optional.empty(), collector)));
        }
        return collector.collected(reports);
    }
}
