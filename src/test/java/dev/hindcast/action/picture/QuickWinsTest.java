package dev.hindcast.action.picture;

import static dev.hindcast.action.Proposed.worth;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.action.ActionItem;
import dev.hindcast.action.Proposed;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickWinsTest {
    private static final Pattern TEXT =
            Pattern.compile("<text x=\"([\\d.]+)\" y=\"([\\d.]+)\" (?!transform)([^>]*)>([^<]*)</text>");

    private record Box(double left, double top, double right, double bottom, String text) {
        boolean touches(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private static List<Box> labels(String svg) {
        List<Box> boxes = new ArrayList<>();
        Matcher text = TEXT.matcher(svg);
        while (text.find()) {
            double width = text.group(4).length() * Wrapped.LETTER;
            double x = Double.parseDouble(text.group(1));
            double left = text.group(3).contains("middle") ? x - width / 2 : x;
            double y = Double.parseDouble(text.group(2));
            boxes.add(new Box(left, y - 12, left + width, y + 3, text.group(4)));
        }
        return boxes;
    }

    @ParameterizedTest
    @ValueSource(ints = {350, 390, 560, 860, 1200})
    void labelsNeverCollideNorLeaveThePicture(int width) {
        Random random = new Random(4711);
        List<ActionItem> actions = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            actions.add(Proposed.taken(
                    "Practise the rollback each month with everybody on call ".repeat(1 + random.nextInt(2)) + i,
                    worth(1 + random.nextInt(3), 1 + random.nextInt(3), 1 + random.nextInt(3), 2)));
        }

        List<Box> labels = labels(QuickWins.svg(actions, width, true));

        assertThat(labels).hasSizeGreaterThan(28);
        for (int i = 0; i < labels.size(); i++) {
            assertThat(labels.get(i).right()).as(labels.get(i).text()).isLessThanOrEqualTo(width);
            for (int j = i + 1; j < labels.size(); j++) {
                assertThat(labels.get(i).touches(labels.get(j)))
                        .as(labels.get(i) + " and " + labels.get(j))
                        .isFalse();
            }
        }
    }

    @Test
    void everyActionHasAShapeAWordAndALinkThatTellsAll() {
        ActionItem alert = Proposed.taken("Alert on <latency> & \"errors\"", worth(3, 1, 3, 2));

        String svg = QuickWins.svg(List.of(alert), 390, false);

        assertThat(svg)
                .contains("/actions/" + alert.id(), ">detection</text>", "&lt;latency&gt; &amp; &quot;errors&quot;")
                .contains("impact high + risk reduction high − effort low = 5")
                .doesNotContain("<latency>");
    }

    @Test
    void wordsThatAreTooLongAreBrokenAndTheRestIsShortened() {
        assertThat(Wrapped.lines("Donaudampfschifffahrtsgesellschaft in the checkout", 74, 9))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(10));
        assertThat(Wrapped.lines("one two three four five six seven", 40, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
    }
}
