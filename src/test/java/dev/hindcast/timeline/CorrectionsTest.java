package dev.hindcast.timeline;

import static dev.hindcast.timeline.Story.BERLIN;
import static dev.hindcast.timeline.Story.at;
import static dev.hindcast.timeline.Story.checkoutOutage;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.timeline.Milestone.Name;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static final TimelineOptions OPTIONS = TimelineOptions.defaults().withZone(BERLIN);

    private static Timeline corrected(Correction... corrections) {
        return Timelines.reconstruct(checkoutOutage().events(), OPTIONS, List.of(corrections));
    }

    private static Correction move(Name name, String time) {
        return new Correction(name, 1, new Milestone(name, 1, at(time), -1, "seen on the wall display"));
    }

    @Test
    void blindSpotsFollowAMilestoneThatPeopleMoved() {
        Timeline timeline = corrected(move(Name.DETECTED, "14:33"));

        assertThat(timeline.overall().get(Name.DETECTED))
                .hasValueSatisfying(detected -> assertThat(detected.at()).isEqualTo(at("14:33")));
        assertThat(timeline.blindSpots())
                .filteredOn(spot -> spot.kind() == BlindSpot.Kind.DETECTION_GAP)
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.to()).isEqualTo(at("14:33"));
                    assertThat(gap.text()).contains("30 minutes");
                    assertThat(gap.events()).hasSize(1);
                });
    }

    @Test
    void whatPeopleSayIsUnknownOpensNoGap() {
        Timeline timeline =
                corrected(new Correction(Name.TRIGGER, 1, null), new Correction(Name.IMPACT_BEGAN, 1, null));

        assertThat(timeline.overall().beginning()).isEmpty();
        assertThat(timeline.blindSpots()).noneMatch(spot -> spot.kind() == BlindSpot.Kind.DETECTION_GAP);
    }

    @Test
    void peopleMayTellAnEpisodeThatNoRuleFound() {
        Timeline timeline = Timelines.reconstruct(
                new Story().chat("14:33", "Amara", "is checkout slow?").events(),
                OPTIONS,
                List.of(move(Name.IMPACT_BEGAN, "14:05"), move(Name.DETECTED, "14:33")));

        assertThat(timeline.episodes()).isEqualTo(1);
        assertThat(timeline.blindSpots())
                .singleElement()
                .satisfies(gap -> assertThat(gap.text()).contains("28 minutes"));
    }
}
