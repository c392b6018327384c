package dev.hindcast.timeline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.timeline.Story;
import dev.hindcast.timeline.Timeline;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class PictureTest {
    private static String svg(Timeline timeline) {
        return Picture.svg(PictureModel.of(timeline, Story.BERLIN), PictureFrame.wide("#event-"));
    }

    private static List<String> all(String regex, String in) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(regex).matcher(in);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void lanesLieInTheOrderOfTheirFamilies() {
        String svg = svg(Story.checkoutOutage()
                .log("14:05", "checkout log", "error", "no connection")
                .reconstruct());

        assertThat(all("data-lane=\"([^\"]+)\"", svg))
                .containsExactly("github", "checkout log", "alertmanager", "pagerduty", "slack #inc-4711", "tickets");
    }

    @Test
    void everySymbolIsALinkThatTellsItsStatement() {
        String svg = svg(Story.checkoutOutage().reconstruct());

        assertThat(svg)
                .contains("class=\"mark mark-alert\" href=\"#event-4\" data-event=\"4\" data-kind=\"alert\"")
                .contains("<title>14:47 alert: CheckoutErrorBudgetBurn fires</title>");
    }

    @Test
    void blindSpotsAreNamedWithTheirLength() {
        assertThat(svg(Story.checkoutOutage().reconstruct())).contains(">44 min unseen</text>");
    }

    @Test
    void whatEvidenceSaysIsNeverMarkup() throws Exception {
        String svg = svg(Story.checkoutOutage()
                .chat("14:34", "Jonas", "\"><script>alert(1)</script>\u0001 & more")
                .reconstruct());

        assertThat(svg).doesNotContain("<script>");
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg)))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("svg");
    }

    @Test
    void labelsOfMilestonesNeverTouch() {
        String svg = svg(Story.checkoutOutage().acknowledgement("14:48", "Mei").reconstruct());
        List<String> labels =
                all("class=\"milestone-label\".*?<text x=\"([\\d.]+\" y=\"[\\d.]+)\"", svg.replace('\n', ' '));

        assertThat(labels).hasSizeGreaterThan(4).doesNotHaveDuplicates();
    }

    @Test
    void crowdedMessagesBecomeADensity() {
        Story story = Story.checkoutOutage();
        for (int second = 0; second < 200; second++) {
            story.chat("14:%02d:%02d".formatted(33 + second / 60, second % 60), "Jonas", "message " + second);
        }
        String svg = svg(story.reconstruct());

        assertThat(svg).contains("class=\"density\"").doesNotContain("data-kind=\"chat\"");
    }

    @Test
    void alertsThatCrowdAreOneSymbolWithTheirNumber() {
        Story story = Story.checkoutOutage();
        for (int second = 10; second < 16; second++) {
            story.alert("14:47:" + second, "checkout", "PodRestarting" + second);
        }

        assertThat(svg(story.reconstruct()))
                .contains("data-kind=\"alert\" data-at=\"2026-03-04T13:47:00Z\" data-count=\"7\"");
    }

    @Test
    void aHundredThousandEventsMakeASmallPicture() {
        Story story = Story.checkoutOutage();
        for (int i = 0; i < 100_000; i++) {
            int second = i % 7200;
            story.log(
                    "%02d:%02d:%02d".formatted(13 + second / 3600, second / 60 % 60, second % 60),
                    "log of pod " + i % 40,
                    "info",
                    "request");
        }
        Timeline timeline = story.reconstruct();

        assertThat(svg(timeline)).hasSizeLessThan(100_000);
    }

    @Test
    void aDistantCommitDoesNotSqueezeTheIncident() {
        Timeline timeline =
                Story.checkoutOutage().commit("1T10:00", "Tidy the cart").reconstruct();
        Span span = Span.worthShowing(timeline);

        assertThat(span.from()).isAfter(Story.at("13:30"));
        assertThat(span.to()).isBefore(Story.at("16:00"));
    }

    @Test
    void aSingleEventIsDrawnToo() {
        assertThat(svg(new Story()
                        .change("14:03", "checkout", "checkout 2.31.0")
                        .reconstruct()))
                .contains("data-kind=\"change\"");
    }
}
