package dev.hindcast.analysis.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.analysis.Domain;
import dev.hindcast.analysis.Factor;
import dev.hindcast.analysis.Outage;
import dev.hindcast.analysis.Phase;
import dev.hindcast.analysis.WhyTree;
import dev.hindcast.timeline.picture.PictureFrame;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class AnalysisPicturesTest {
    private static final Pattern TEXT = Pattern.compile(
            "<text x=\"([-\\d.]+)\" y=\"([-\\d.]+)\" fill=\"[^\"]*\" font-size=\"([\\d.]+)\"( font-weight=\"600\")?>([^<]*)</text>");
    private static final String LONG =
            "The payment client retries every request three times with a budget that nobody set,"
                    + " because the library's default came with the upgrade to 4.2 and its release notes named it last";

    private final Factor retries =
            Outage.factor("Retry policy amplified the load", Phase.CAUSE, Domain.TECHNICAL, false);
    private final Factor alerts =
            Outage.factor("Alerts watch error rate, not latency", Phase.DETECTION, Domain.TECHNICAL, false);
    private final Factor path = Outage.factor("Support has no path to the on-call", Phase.DETECTION, null, false);
    private final Factor runbook =
            Outage.factor("The runbook starts with a restart", Phase.RESPONSE, Domain.PROCESS, false);
    private final Factor rollback = Outage.factor("Rollback in one step", Phase.RESOLUTION, Domain.PROCESS, true);

    /** Where a text lies at most. */
    private record Box(double left, double top, double right, double bottom, String text) {
        boolean touches(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private WhyTree deep() {
        Outage outage = Outage.about(retries);
        UUID a = outage.why(null, LONG, false, 1L, 2L, 3L);
        UUID b = outage.why(a, "Defaults of libraries are not looked at when they are upgraded");
        UUID c = outage.why(b, "Upgrades are merged by a bot", false, 4L);
        outage.why(c, "There is no check for changed defaults", true);
        outage.why(b, "Jonas did not read the notes");
        UUID d = outage.why(a, "averyveryveryverylongwordwithoutanyspacethatdoesnotfitintoabox".repeat(2));
        outage.why(d, "The pool is shared by all callers");
        return outage.tree();
    }

    private static List<Box> texts(String svg) {
        List<Box> boxes = new ArrayList<>();
        Matcher found = TEXT.matcher(svg);
        while (found.find()) {
            double x = Double.parseDouble(found.group(1));
            double y = Double.parseDouble(found.group(2));
            double size = Double.parseDouble(found.group(3));
            String text = found.group(5).replace("&lt;", "<").replace("&amp;", "&");
            double width = new Lettering(size, found.group(4) != null).width(text);
            boxes.add(new Box(x, y - size * 0.8, x + width, y + size * 0.22, text));
        }
        return boxes;
    }

    private static void nothingTouches(String svg, int width) {
        List<Box> texts = texts(svg);
        assertThat(texts).hasSizeGreaterThan(3);
        double height = Double.parseDouble(svg.replaceAll("(?s).*?viewBox=\"0 0 \\d+ ([\\d.]+)\".*", "$1"));
        for (int i = 0; i < texts.size(); i++) {
            Box one = texts.get(i);
            assertThat(one.left).as(one.text).isGreaterThanOrEqualTo(0);
            assertThat(one.right).as(one.text).isLessThanOrEqualTo(width);
            assertThat(one.bottom).as(one.text).isLessThanOrEqualTo(height);
            for (Box other : texts.subList(i + 1, texts.size())) {
                assertThat(one.touches(other))
                        .as("“%s” and “%s”", one.text, other.text)
                        .isFalse();
            }
        }
    }

    private static Element parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }

    private static PictureFrame frame(int width) {
        return new PictureFrame(width, "", true);
    }

    private Map<UUID, WhyTree> trees() {
        Map<UUID, WhyTree> trees = new HashMap<>();
        trees.put(retries.id(), deep());
        Outage second = Outage.about(runbook);
        second.why(null, "The runbook is older than the pool", true);
        trees.put(runbook.id(), second.tree());
        return trees;
    }

    private String fishbone(int width) {
        return Fishbone.svg(
                "Checkout outage after the 2.31.0 rollout",
                List.of(retries, alerts, path, runbook, rollback),
                trees(),
                frame(width));
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 700, 1080, 1600})
    void theWordsOfWhysNeverTouchAndNeverLeaveThePicture(int width) {
        nothingTouches(
                WhyPicture.svg(retries.title(), deep(), event -> "14:4" + event + " alert", frame(width)), width);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 700, 1080, 1600})
    void theWordsOfAFishboneNeverTouchAndNeverLeaveThePicture(int width) {
        nothingTouches(fishbone(width), width);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1080})
    void noWordIsLeftOut(int width) {
        String words = String.join(
                " ",
                texts(WhyPicture.svg("F", deep(), event -> "", frame(width))).stream()
                        .map(Box::text)
                        .toList());

        assertThat(words).contains("its release notes named it last".split(" "));
        assertThat(String.join(
                        " ", texts(fishbone(width)).stream().map(Box::text).toList()))
                .contains("Support", "on-call", "Checkout", "2.31.0");
    }

    @Test
    void endsOfChainsHaveAWordAndAShape() {
        String words = String.join(
                " ",
                texts(WhyPicture.svg(retries.title(), deep(), event -> "14:47", frame(1080))).stream()
                        .map(Box::text)
                        .toList());

        assertThat(words)
                .contains(
                        "⬢ Condition", "Ends at a person", "→ What made this likely?", "→ Why was this so?", "▤ 14:47");
    }

    @Test
    void bothHaveATextInsteadOfThePicture() throws Exception {
        Element whys = parsed(WhyPicture.svg(retries.title(), deep(), event -> "14:47", frame(1080)));
        Element bones = parsed(fishbone(1080));

        assertThat(whys.getAttribute("role")).isEqualTo("img");
        assertThat(whys.getAttribute("aria-label"))
                .contains("1.1.1.1: There is no check for changed defaults (condition that can be changed)");
        assertThat(bones.getAttribute("aria-label"))
                .contains("Technical: Retry policy amplified the load (cause", "Domain not said: Support has no path");
    }

    @Test
    void whatPeopleWriteIsNeverMarkup() throws Exception {
        Outage outage = Outage.about(retries);
        outage.why(null, "\"><script>alert(1)</script> & \u0001 more");
        String svg = WhyPicture.svg("<b>\"title\"</b>", outage.tree(), event -> "<i>", frame(360));

        assertThat(svg).doesNotContain("<script>", "<b>");
        assertThat(parsed(svg).getTagName()).isEqualTo("svg");
        assertThat(parsed(Fishbone.svg(
                                "<b>&\"</b>", List.of(retries), Map.of(retries.id(), outage.tree()), frame(1080)))
                        .getTagName())
                .isEqualTo("svg");
    }

    @Test
    void aFishboneLeavesOutWhatMadeItBetter() {
        assertThat(fishbone(1080)).doesNotContain("Rollback in one step");
    }
}
