package dev.hindcast.analysis.picture;

import dev.hindcast.analysis.ChainEnd;
import dev.hindcast.analysis.Factor;
import dev.hindcast.analysis.WhyTree;
import dev.hindcast.timeline.picture.Palette;
import java.util.ArrayList;
import java.util.List;

/** One rib of a fishbone: its name and its bones, each a factor with the ends of its whys as twigs. */
final class Rib {
    private static final double AIR = 14;

    /** A factor, the line beneath it, and what hangs from that. */
    record Bone(TextBlock title, TextBlock phase, List<TextBlock> twigs) {
        double above() {
            return title.height() + phase.height() + 3;
        }

        double height() {
            return above() + 7 + twigs.stream().mapToDouble(TextBlock::height).sum() + AIR;
        }
    }

    private final TextBlock name;
    private final List<Bone> bones = new ArrayList<>();

    Rib(String name, double width) {
        this.name = TextBlock.of(name, Lettering.bold(14), width, Palette.ACCENT);
    }

    void add(Factor factor, WhyTree tree, double width) {
        List<TextBlock> twigs = new ArrayList<>();
        for (WhyTree.Node leaf : tree.leaves()) {
            String sign = leaf.end() == ChainEnd.CONDITION ? "⬢ " : "– ";
            String open = leaf.end() == ChainEnd.CONDITION || leaf.end() == null
                    ? ""
                    : " → " + leaf.end().question();
            twigs.add(TextBlock.of(sign + leaf.why().text() + open, Lettering.plain(12.5), width - 14, Palette.SOFT));
        }
        String dots = factor.dots() == null ? "" : " · " + factor.dots() + (factor.dots() == 1 ? " dot" : " dots");
        bones.add(new Bone(
                TextBlock.of(factor.title(), Lettering.bold(14), width, Palette.INK),
                TextBlock.of(factor.phase().word() + dots, Lettering.plain(12), width, Palette.SOFT),
                List.copyOf(twigs)));
    }

    TextBlock name() {
        return name;
    }

    List<Bone> bones() {
        return bones;
    }

    boolean isEmpty() {
        return bones.isEmpty();
    }

    double height() {
        return name.height() + 14 + bones.stream().mapToDouble(Bone::height).sum();
    }
}
