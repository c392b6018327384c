package dev.hindcast.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
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

/** Reads a file of chat rules; stays at the level of nodes, which know their lines. */
final class ChatRulesYaml {
    private static final Set<String> KEYS = Set.of("name", "kind", "says", "speaker", "unless", "contains");

    private final String file;

    private ChatRulesYaml(String file) {
        this.file = file;
    }

    static List<ChatRule> read(String file, InputStream in) throws IOException {
        Node root;
        try {
            Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            root = yaml.compose(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new UnreadableRules(file, line, "this is no YAML: " + e.getProblem());
        } catch (YAMLException e) {
            throw new UnreadableRules(file, 1, "this is no YAML: " + e.getMessage());
        }
        return new ChatRulesYaml(file).rules(root);
    }

    private List<ChatRule> rules(@Nullable Node root) throws UnreadableRules {
        if (!(root instanceof MappingNode map)
                || map.getValue().size() != 1
                || !"rules".equals(scalar(map.getValue().get(0).getKeyNode()))
                || !(map.getValue().get(0).getValueNode() instanceof SequenceNode list)) {
            throw new UnreadableRules(file, 1, "expected “rules:” and a list of rules under it");
        }
        List<ChatRule> rules = new ArrayList<>();
        for (Node node : list.getValue()) {
            rules.add(rule(node));
        }
        return rules;
    }

    private ChatRule rule(Node node) throws UnreadableRules {
        if (!(node instanceof MappingNode map)) {
            throw at(node, "expected a rule with name, kind and says");
        }
        Map<String, Node> parts = new LinkedHashMap<>();
        for (NodeTuple part : map.getValue()) {
            String key = scalar(part.getKeyNode());
            if (!KEYS.contains(key)) {
                throw at(
                        part.getKeyNode(),
                        "“" + key + "” is no part of a rule; name, kind, says, speaker, unless and contains are");
            }
            parts.put(key, part.getValueNode());
        }
        String says = text(required(node, parts, "says"));
        Pattern pattern = pattern(required(node, parts, "says"), 0);
        Node speaker = parts.get("speaker");
        Node unless = parts.get("unless");
        return new ChatRule(
                text(required(node, parts, "name")),
                kind(required(node, parts, "kind")),
                speaker == null ? null : pattern(speaker, Pattern.CASE_INSENSITIVE),
                pattern,
                unless == null ? null : pattern(unless, 0),
                words(parts.get("contains")),
                ChatRule.groupsOf(says));
    }

    private Node required(Node rule, Map<String, Node> parts, String key) throws UnreadableRules {
        Node part = parts.get(key);
        if (part == null) {
            throw at(rule, "this rule has no “" + key + "”");
        }
        return part;
    }

    private Kind kind(Node node) throws UnreadableRules {
        String word = text(node);
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw at(
                node,
                "“" + word + "” is no kind of event; change, alert, recovery, page, acknowledgement, chat, report,"
                        + " status-update, log and note are");
    }

    private Pattern pattern(Node node, int flags) throws UnreadableRules {
        try {
            return Pattern.compile(text(node), flags);
        } catch (PatternSyntaxException e) {
            throw at(
                    node,
                    "“" + e.getPattern() + "” is no regular expression: " + e.getDescription() + " at its character "
                            + (e.getIndex() + 1));
        }
    }

    private List<String> words(@Nullable Node node) throws UnreadableRules {
        List<String> words = new ArrayList<>();
        if (node instanceof SequenceNode list) {
            for (Node word : list.getValue()) {
                words.add(text(word).toLowerCase(Locale.ROOT));
            }
        } else if (node != null) {
            words.add(text(node).toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private String text(Node node) throws UnreadableRules {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw at(node, "expected a text");
        }
        return scalar.getValue();
    }

    private static @Nullable String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : null;
    }

    private UnreadableRules at(Node node, String cause) {
        return new UnreadableRules(file, node.getStartMark().getLine() + 1, cause);
    }
}
