package dev.hindcast.timeline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.evidence.Kind;
import dev.hindcast.timeline.Story;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanesTest {
    private static Bucket bucket(String source, Kind kind, int count) {
        return new Bucket(source, kind, Story.at("14:03"), Story.at("14:03"), count, "1", null);
    }

    @Test
    void theSmallestSourcesOfALargeFamilyShareALane() {
        List<Bucket> buckets = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            buckets.add(bucket("log %02d".formatted(i), Kind.LOG, i));
        }
        buckets.add(bucket("alertmanager", Kind.ALERT, 1));
        buckets.add(bucket("github", Kind.CHANGE, 1));

        assertThat(Lanes.of(buckets))
                .extracting(Lane::name)
                .containsExactly(
                        "github",
                        "log 15",
                        "log 16",
                        "log 17",
                        "log 18",
                        "log 19",
                        "log 20",
                        "14 more logs",
                        "alertmanager");
    }

    @Test
    void aSourceThatStatesAlertsAndChangesHasALaneInEachFamily() {
        List<Lane> lanes = Lanes.of(List.of(bucket("irc", Kind.ALERT, 5), bucket("irc", Kind.CHANGE, 1)));

        assertThat(lanes).extracting(Lane::family).containsExactly(Family.CHANGES, Family.ALERTS);
    }
}
