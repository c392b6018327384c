package dev.hindcast.action.picture;

import dev.hindcast.action.ActionItem;
import dev.hindcast.action.Level;
import dev.hindcast.action.Ranking;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws actions by what they bring and what they cost, as SVG: quick wins at the top left, big bets at the top right. Every
 * action has lines of its own in its field, so that labels cannot collide, however many there are.
 */
public final class QuickWins {
    private static final int NARROWEST = 320;
    private static final int WIDEST = 1_200;
    private static final double AXIS = 26;
    private static final double HEAD = 24;
    private static final double LINE = 17;
    private static final double PAD = 9;
    private static final double SHAPE = 22;
    private static final double LOWEST_FIELD = 54;

    private static final String[] BANDS = {"brings much", "brings some", "brings little"};
    private static final String[][] NAMES = {
        {"quick wins", "", "big bets"},
        {"", "", ""},
        {"small favours", "", "think twice"}
    };
    /** For a picture on its own; light, and dark where the reader prefers it. */
    private static final String STYLE = "<style>:root{--panel:#fff;--paper:#fbfaf7;--ink:#1c2430;--soft:#5b6675;"
            + "--line:#e4e1da;--accent:#0b6b66;--accent-soft:#e2f0ee;background:var(--panel)}"
            + "@media(prefers-color-scheme:dark){:root{--panel:#1b2027;--paper:#14181d;--ink:#e8e6e1;--soft:#9aa5b1;"
            + "--line:#2c333c;--accent:#5cc4bb;--accent-soft:#173331}}</style>";

    private static final String SOFT = "fill=\"var(--soft,#5b6675)\" font-size=\"12\"";

    private final int width;
    private final double field;
    private final List<List<List<ActionItem>>> fields = new ArrayList<>();
    private final Drawing drawing = new Drawing();

    private QuickWins(List<ActionItem> actions, int width) {
        this.width = Math.max(NARROWEST, Math.min(width, WIDEST));
        this.field = (this.width - AXIS) / 3;
        for (int band = 0; band < 3; band++) {
            List<List<ActionItem>> row = new ArrayList<>();
            for (Level effort : Level.values()) {
                int wanted = band;
                row.add(actions.stream()
                        .filter(action -> action.plan().worth().effort() == effort && band(action) == wanted)
                        .sorted(Ranking.ORDER)
                        .toList());
            }
            fields.add(row);
        }
    }

    /**
     * @param actions taken ones are filled, proposed ones hollow
     * @param width in pixels
     * @param standalone with its own colours, for a file
     */
    public static String svg(List<ActionItem> actions, int width, boolean standalone) {
        return new QuickWins(actions, width).draw(standalone);
    }

    private static int band(ActionItem action) {
        int gain = action.plan().worth().gain();
        return gain >= 5 ? 0 : gain == 4 ? 1 : 2;
    }

    private String draw(boolean standalone) {
        double height = HEAD;
        for (int band = 0; band < 3; band++) {
            height += height(band);
        }
        drawing.add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"quick-wins\" viewBox=\"0 0 " + width + " "
                        + Drawing.number(height)
                        + "\" width=\"100%\" role=\"group\" aria-label=\"Actions by what they bring and"
                        + " what they cost\" font-family=\"var(--sans,'Source Sans Pro',system-ui,sans-serif)\" font-size=\"13\">");
        if (standalone) {
            drawing.add(STYLE);
        }
        for (Level effort : Level.values()) {
            drawing.text(
                    AXIS + (effort.ordinal() + 0.5) * field,
                    15,
                    "text-anchor=\"middle\" " + SOFT,
                    effort.word() + " effort");
        }
        double top = HEAD;
        for (int band = 0; band < 3; band++) {
            band(band, top);
            top += height(band);
        }
        return drawing.add("</svg>").toString();
    }

    private void band(int band, double top) {
        double height = height(band);
        double middle = top + height / 2;
        drawing.text(
                0,
                0,
                "transform=\"translate(14 " + Drawing.number(middle) + ") rotate(-90)\" text-anchor=\"middle\" " + SOFT,
                height < 80 ? BANDS[band].replace("brings ", "") : BANDS[band]);
        for (int column = 0; column < 3; column++) {
            double left = AXIS + column * field;
            boolean best = band == 0 && column == 0;
            drawing.rect(
                    left + 0.5,
                    top + 0.5,
                    field - 1,
                    height - 1,
                    "fill=\"" + (best ? "var(--accent-soft,#e2f0ee)" : "none") + "\" stroke=\"var(--line,#e4e1da)\"");
            double y = top + PAD;
            if (!NAMES[band][column].isEmpty()) {
                drawing.text(
                        left + PAD,
                        y + 11,
                        "fill=\"var(--soft,#5b6675)\" font-size=\"12\" font-weight=\"600\"",
                        NAMES[band][column]);
                y += LINE + 4;
            }
            for (ActionItem action : fields.get(band).get(column)) {
                y = action(action, left, y);
            }
        }
    }

    /** Gives where the next one begins. */
    private double action(ActionItem action, double left, double top) {
        List<String> lines = lines(action);
        String told = action.plan().title() + ": " + action.plan().type().word() + ", "
                + (action.isTaken() ? "taken" : "proposed") + "; "
                + action.plan().worth().reckoning();
        drawing.add("<a href=\"/actions/" + action.id() + "\" data-turbo-frame=\"_top\" class=\"mark\" aria-label=\""
                + Drawing.escaped(told) + "\">");
        drawing.add(TypeShape.at(action.plan().type(), left + PAD + 7, top + 8, action.isTaken()));
        for (int i = 0; i < lines.size(); i++) {
            boolean word = i == lines.size() - 1;
            drawing.text(
                    left + PAD + SHAPE, top + 12 + i * LINE, word ? SOFT : "fill=\"var(--ink,#1c2430)\"", lines.get(i));
        }
        drawing.add("</a>");
        return top + lines.size() * LINE + 8;
    }

    /** The title, and last the word that goes with the shape. */
    private List<String> lines(ActionItem action) {
        List<String> lines =
                new ArrayList<>(Wrapped.lines(action.plan().title(), field - SHAPE - 2 * PAD, width < 560 ? 4 : 3));
        lines.add(action.plan().type().word());
        return lines;
    }

    private double height(int band) {
        double highest = LOWEST_FIELD;
        for (int column = 0; column < 3; column++) {
            double height = 2 * PAD + (NAMES[band][column].isEmpty() ? 0 : LINE + 4);
            for (ActionItem action : fields.get(band).get(column)) {
                height += lines(action).size() * LINE + 8;
            }
            highest = Math.max(highest, height);
        }
        return highest;
    }
}
