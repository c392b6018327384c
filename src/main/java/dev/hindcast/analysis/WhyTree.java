package dev.hindcast.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whys of one factor as a tree that may branch.
 *
 * @param roots the answers about the factor itself
 */
public record WhyTree(List<Node> roots) {
    /** From here on a chain usually reaches something that can be changed. A hint, not a limit. */
    public static final int USUAL_DEPTH = 5;

    /**
     * An answer and the answers about it.
     *
     * @param depth 1 for an answer about the factor itself
     * @param end how its chain ends here; null when it goes on
     */
    public record Node(
            Why why,
            List<Node> children,
            int depth,
            @Nullable ChainEnd end) {
        public boolean isLeaf() {
            return end != null;
        }

        Stream<Node> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
        }
    }

    /** Answers whose question is gone are left out together with it. */
    public static WhyTree of(List<Why> whys, PersonEnding people) {
        Map<@Nullable UUID, List<Why>> children = new LinkedHashMap<>();
        whys.forEach(why -> children.computeIfAbsent(why.parent(), parent -> new ArrayList<>())
                .add(why));
        return new WhyTree(nodes(null, children, 1, people));
    }

    private static List<Node> nodes(
            @Nullable UUID parent, Map<@Nullable UUID, List<Why>> children, int depth, PersonEnding people) {
        return children.getOrDefault(parent, List.of()).stream()
                .map(why -> {
                    List<Node> below = nodes(why.id(), children, depth + 1, people);
                    return new Node(why, below, depth, below.isEmpty() ? end(why, people) : null);
                })
                .toList();
    }

    private static ChainEnd end(Why why, PersonEnding people) {
        return people.in(why.text()) ? ChainEnd.PERSON : why.condition() ? ChainEnd.CONDITION : ChainEnd.OPEN;
    }

    public List<Node> all() {
        return roots.stream().flatMap(Node::all).toList();
    }

    /** The ends of its chains. */
    public List<Node> leaves() {
        return all().stream().filter(Node::isLeaf).toList();
    }

    public boolean isEmpty() {
        return roots.isEmpty();
    }

    /** Whether there is a chain, and all of them end at conditions that can be changed. */
    public boolean isClosed() {
        return !isEmpty() && leaves().stream().allMatch(leaf -> leaf.end() == ChainEnd.CONDITION);
    }

    /** How many whys its longest chain has. */
    public int depth() {
        return all().stream().mapToInt(Node::depth).max().orElse(0);
    }
}
