package dev.hindcast.retrospective.reading.document;

import dev.hindcast.retrospective.reading.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** YAML at the level of nodes: they know their lines, and nothing is turned into a type that loses its wording. */
final class YamlTree {
    private static final int LARGEST = 1 << 20;
    private static final int DEEPEST = 20;

    private final int first;
    /** References may repeat a part again and again; so many parts are no front matter any more. */
    private int left = 50_000;

    private YamlTree(int first) {
        this.first = first;
    }

    /** @param first the line of the file on which the text begins */
    static Tree of(String text, int first) throws UnreadableTree {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(10);
        try {
            Node root = new Yaml(new SafeConstructor(options)).compose(new java.io.StringReader(text));
            return root == null ? new Tree.Scalar("", Where.line(first)) : new YamlTree(first).tree(root, 0);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
            throw new UnreadableTree(first + line, String.valueOf(e.getProblem()));
        } catch (YAMLException e) {
            throw new UnreadableTree(first, String.valueOf(e.getMessage()));
        }
    }

    private Tree tree(Node node, int depth) throws UnreadableTree {
        Where where = Where.line(first + node.getStartMark().getLine());
        if (depth > DEEPEST || --left < 0) {
            throw new UnreadableTree(where.line(), "it is nested too deeply or refers to itself");
        }
        if (node instanceof ScalarNode scalar) {
            return new Tree.Scalar(node.getTag().equals(Tag.NULL) ? "" : scalar.getValue(), where);
        }
        if (node instanceof SequenceNode sequence) {
            List<Tree> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(tree(item, depth + 1));
            }
            return new Tree.Listing(items, where);
        }
        Map<String, Tree> fields = new LinkedHashMap<>();
        for (NodeTuple pair : ((MappingNode) node).getValue()) {
            if (pair.getKeyNode() instanceof ScalarNode key) {
                fields.putIfAbsent(key.getValue(), tree(pair.getValueNode(), depth + 1));
            }
        }
        return new Tree.Mapping(fields, where);
    }
}
