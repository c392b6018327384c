package dev.hindcast.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hindcast.evidence.ChatRules;
import dev.hindcast.evidence.FileReport;
import dev.hindcast.evidence.Quarantined;
import dev.hindcast.evidence.ReadingOptions;
import dev.hindcast.timeline.BlindSpot;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.Timeline;
import dev.hindcast.timeline.TimelineOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nobody here wrote is read too: public data beside the project, where it is. */
class RealDataTest {
    private static final Path DATA = Path.of("../shared/data");

    @BeforeEach
    void realDataIsThere() {
        assumeTrue(
                Files.isDirectory(DATA),
                "there is no real data in " + DATA.toAbsolutePath().normalize());
    }

    @Test
    void theCountsOfEveryFileAddUpAndNoReaderFails() throws IOException {
        List<FileReport> files = new ArrayList<>();
        try (Stream<Path> folders = Files.list(DATA)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                files.addAll(reconstruct(null, List.of(folder)).files());
            }
        }
        assertThat(files).hasSizeGreaterThan(1000).allSatisfy(file -> {
            assertThat(Reconstructed.unaccounted(file)).as(file.path()).isZero();
            assertThat(file.quarantined())
                    .as(file.path())
                    .extracting(Quarantined::reason)
                    .noneMatch(reason -> reason.contains(" failed at the rest of the file")
                            || reason.contains("did not account for it"));
        });
    }

    @Test
    void theSwiftOutageOf2015IsReconstructedFromWhatThreeFilesSayOfIt() throws IOException {
        Timeline timeline = reconstruct(LocalDate.of(2015, 12, 15), extracts("multi/wikimedia/20151215-swift-syslog"))
                .timeline();

        assertThat(timeline.overall().byName().values())
                .extracting(Milestone::name, milestone -> milestone.at().toString())
                .contains(
                        tuple(Milestone.Name.TRIGGER, "2015-12-15T19:08:00Z"),
                        tuple(Milestone.Name.DETECTED, "2015-12-15T19:19:00Z"),
                        tuple(Milestone.Name.RESOLVED, "2015-12-15T19:40:00Z"));
        assertThat(timeline.blindSpots())
                .filteredOn(spot -> spot.kind() == BlindSpot.Kind.DETECTION_GAP)
                .extracting(spot -> spot.length().toSeconds())
                .containsExactly(660L);
        Set<String> told = new HashSet<>();
        for (int i = 0; i < timeline.events().size(); i++) {
            String statement =
                    timeline.events().at(i) + " " + timeline.events().get(i).text();
            assertThat(told.add(statement)).as(statement).isTrue();
        }
    }

    private static List<Path> extracts(String folder) throws IOException {
        try (Stream<Path> files = Files.list(DATA.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".extract.txt"))
                    .sorted()
                    .toList();
        }
    }

    private static Reconstructed reconstruct(@Nullable LocalDate date, List<Path> paths) {
        return Reconstructed.of(new ReadingOptions(null, date, ChatRules.builtIn()), TimelineOptions.defaults(), paths);
    }
}
