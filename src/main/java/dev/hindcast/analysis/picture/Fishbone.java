package dev.hindcast.analysis.picture;

import dev.hindcast.analysis.Domain;
import dev.hindcast.analysis.Factor;
import dev.hindcast.analysis.Fishbones;
import dev.hindcast.analysis.Phase;
import dev.hindcast.analysis.WhyTree;
import dev.hindcast.timeline.picture.Palette;
import dev.hindcast.timeline.picture.PictureFrame;
import dev.hindcast.timeline.picture.Svg;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Draws the factors that made an incident worse as a fishbone. Each domain has a rib above the spine for what made it
 * happen unseen (cause and detection) and one below for what made it last (response and resolution); factors whose domain
 * nobody has said have ribs of their own. On a narrow page the spine stands upright.
 */
public final class Fishbone {
    private static final double SLANT = 0.15;
    private static final double MOST_SLANT = 60;
    private static final double AIR = 26;
    private static final double EDGE = 6;

    private final String incident;
    private final Map<UUID, WhyTree> trees;
    private final List<Factor> factors;
    private final PictureFrame frame;
    private final Svg svg = new Svg();

    private Fishbone(String incident, List<Factor> factors, Map<UUID, WhyTree> trees, PictureFrame frame) {
        this.incident = incident;
        this.factors = Fishbones.bones(factors).toList();
        this.trees = trees;
        this.frame = frame;
    }

    /** @param incident its title, to which all ribs lead */
    public static String svg(String incident, List<Factor> factors, Map<UUID, WhyTree> trees, PictureFrame frame) {
        return new Fishbone(incident, factors, trees, frame).draw();
    }

    /** The two ribs of one domain. */
    private record Column(Rib above, Rib below) {}

    private String draw() {
        if (frame.isNarrow()) {
            upright();
        } else {
            lying();
        }
        return svg.add("</svg>").toString();
    }

    private void lying() {
        int columns = Math.max(1, columns(1).size());
        double headWidth = Math.min(220, frame.width() * 0.2);
        double width = (frame.width() - headWidth - 2 * EDGE - MOST_SLANT) / columns - AIR;
        List<Column> drawn = columns(width);
        double above = drawn.stream()
                .mapToDouble(column -> column.above().height())
                .max()
                .orElse(40);
        double below = drawn.stream()
                .mapToDouble(column -> column.below().height())
                .max()
                .orElse(40);
        TextBlock title = TextBlock.of(incident, Lettering.bold(16), headWidth - 28, Palette.INK);
        double half = title.height() / 2 + 12;
        double spine = EDGE + Math.max(above, half) + 6;
        open(spine + Math.max(below, half) + EDGE + 6);
        double head = frame.width() - EDGE - headWidth;
        svg.add(
                "<path d=\"M%s %sH%s\" stroke=\"%s\" stroke-width=\"3\" fill=\"none\"/>",
                EDGE, spine, head, Palette.INK);
        head(title, head, spine, headWidth, half);
        double left = EDGE;
        for (Column column : drawn) {
            rib(column.above(), left, width, spine, -1, above);
            rib(column.below(), left, width, spine, 1, below);
            left += width + AIR;
        }
    }

    /**
     * @param side -1 above the spine, 1 below
     * @param reach how far the ribs of this side go from the spine
     */
    private void rib(Rib rib, double left, double width, double spine, int side, double reach) {
        double slant = Math.min(MOST_SLANT, reach * SLANT);
        double foot = left + width + slant;
        double end = spine + side * reach;
        svg.add(
                "<path d=\"M%s %sL%s %s\" stroke=\"%s\" stroke-width=\"2\" fill=\"none\"%s/>",
                foot - slant,
                end,
                foot,
                spine,
                rib.isEmpty() ? Palette.LINE : Palette.ACCENT,
                rib.isEmpty() ? " stroke-dasharray=\"4 4\"" : "");
        DoubleUnaryOperator right = y -> foot - slant * Math.min(1, Math.abs(y - spine) / reach);
        DoubleUnaryOperator begin = y -> right.applyAsDouble(y) - width;
        double y = side < 0 ? spine - reach : spine + 14;
        if (side < 0) {
            rib.name().draw(svg, begin, y);
            y += rib.name().height() + 10;
        }
        for (Rib.Bone bone : rib.bones()) {
            bone(bone, y, begin, right);
            y += bone.height();
        }
        if (side > 0) {
            rib.name().draw(svg, begin, end - rib.name().height());
        }
    }

    private void bone(Rib.Bone bone, double y, DoubleUnaryOperator begin, DoubleUnaryOperator right) {
        double line = y + bone.above();
        svg.add("<g class=\"bone\">");
        bone.title().draw(svg, begin, y);
        bone.phase().draw(svg, begin, y + bone.title().height());
        svg.add(
                "<path d=\"M%s %sH%s\" stroke=\"%s\" stroke-width=\"1.5\" fill=\"none\"/>",
                begin.applyAsDouble(line), line, right.applyAsDouble(line), Palette.ACCENT);
        double twig = line + 5;
        for (TextBlock block : bone.twigs()) {
            block.draw(svg, x -> begin.applyAsDouble(x) + 12, twig);
            twig += block.height();
        }
        svg.add("</g>");
    }

    private void head(TextBlock title, double x, double spine, double width, double half) {
        svg.add(
                "<path class=\"head\" d=\"M%s %sL%s %sH%sV%sH%sZ\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"/>",
                x, spine, x + 16, spine - half, x + width, spine + half, x + 16, Palette.PAPER, Palette.INK);
        title.draw(svg, x + 22, spine - title.height() / 2);
    }

    private void upright() {
        double left = EDGE + 22;
        double width = frame.width() - left - EDGE;
        TextBlock title = TextBlock.of(incident, Lettering.bold(16), frame.width() - 2 * EDGE - 24, Palette.INK);
        List<Rib> ribs = columns(width).stream()
                .flatMap(column -> List.of(column.above(), column.below()).stream())
                .filter(rib -> !rib.isEmpty())
                .toList();
        double top = EDGE + title.height() + 20;
        double height = ribs.stream().mapToDouble(rib -> rib.height() + 14).sum();
        open(top + height + 20);
        svg.add(
                "<rect class=\"head\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"5\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"/>",
                EDGE, EDGE, frame.width() - 2 * EDGE, title.height() + 16, Palette.PAPER, Palette.INK);
        title.draw(svg, EDGE + 12, EDGE + 7);
        svg.add(
                "<path d=\"M%s %sV%s\" stroke=\"%s\" stroke-width=\"3\" fill=\"none\"/>",
                EDGE + 8, top - 4, top + height, Palette.INK);
        double y = top + 14;
        for (Rib rib : ribs) {
            rib.name().draw(svg, left, y);
            svg.add(
                    "<path d=\"M%s %sl-10 -10\" stroke=\"%s\" stroke-width=\"2\" fill=\"none\"/>",
                    left - 4, y + 9, Palette.ACCENT);
            double at = y + rib.name().height() + 10;
            for (Rib.Bone bone : rib.bones()) {
                svg.add("<g class=\"bone\">");
                bone.title().draw(svg, left, at);
                bone.phase().draw(svg, left, at + bone.title().height());
                svg.add(
                        "<path d=\"M%s %sH%s\" stroke=\"%s\" stroke-width=\"1.5\" fill=\"none\"/>",
                        EDGE + 8, at + bone.above(), frame.width() - EDGE, Palette.ACCENT);
                double twig = at + bone.above() + 5;
                for (TextBlock block : bone.twigs()) {
                    block.draw(svg, left + 10, twig);
                    twig += block.height();
                }
                svg.add("</g>");
                at += bone.height();
            }
            y += rib.height() + 14;
        }
    }

    private List<Column> columns(double width) {
        List<@Nullable Domain> domains = new ArrayList<>(Arrays.asList(Domain.values()));
        domains.add(null);
        List<Column> columns = new ArrayList<>();
        for (Domain domain : domains) {
            List<Factor> here =
                    factors.stream().filter(factor -> factor.domain() == domain).toList();
            if (!here.isEmpty()) {
                String name = domain == null ? "Domain not said" : domain.title();
                Rib above = new Rib(name + ": made it happen", width);
                Rib below = new Rib(name + ": made it last", width);
                for (Factor factor : here) {
                    boolean early = factor.phase() == Phase.CAUSE || factor.phase() == Phase.DETECTION;
                    (early ? above : below)
                            .add(factor, trees.getOrDefault(factor.id(), new WhyTree(List.of())), width - 10);
                }
                columns.add(new Column(above, below));
            }
        }
        return columns;
    }

    private void open(double height) {
        svg.add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"analysis-picture\" viewBox=\"0 0 %d %s\" width=\"100%%\""
                        + " role=\"img\" aria-label=\"%s\" font-family=\"var(--sans,'Source Sans Pro',system-ui,sans-serif)\">",
                frame.width(), height, Svg.escaped(told()));
        if (frame.standalone()) {
            svg.add("%s", Palette.STYLE);
        }
    }

    /** The fishbone in words, for those who do not see it. */
    private String told() {
        Map<String, List<String>> ribs = new LinkedHashMap<>();
        for (Factor factor : factors) {
            Domain domain = factor.domain();
            WhyTree tree = trees.getOrDefault(factor.id(), new WhyTree(List.of()));
            String ends = String.join(
                    "; ", tree.leaves().stream().map(leaf -> leaf.why().text()).toList());
            ribs.computeIfAbsent(domain == null ? "Domain not said" : domain.title(), key -> new ArrayList<>())
                    .add(factor.title() + " (" + factor.phase().word() + (ends.isEmpty() ? "" : ", because: " + ends)
                            + ")");
        }
        StringBuilder told = new StringBuilder("Fishbone of: " + incident + ".");
        ribs.forEach((rib, bones) -> told.append(' ')
                .append(rib)
                .append(": ")
                .append(String.join(". ", bones))
                .append('.'));
        return told.toString();
    }
}
