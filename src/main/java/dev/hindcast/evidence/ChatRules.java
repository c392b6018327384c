package dev.hindcast.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What people and bots say in chat, and the kind of event it is: {@code PROBLEM - …} from an alert bot is an alert. The
 * rules are data, in {@code chat-rules.yaml}; a user's own go before the built-in ones. Thread-safe.
 */
public final class ChatRules {
    private static final String FILE = "chat-rules.yaml";
    private static final int SPEAKERS_KEPT = 10_000;
    private static final ChatRules BUILT_IN = new ChatRules(ChatRules::readBuiltIn);

    /** Longer texts are pastes; what a message is stands at its beginning. */
    private static final int LOOKED_AT = 2_000;

    private final Supplier<List<ChatRule>> source;
    private final Map<String, List<ChatRule>> bySpeaker = new ConcurrentHashMap<>();
    private volatile @Nullable List<ChatRule> rules;

    private ChatRules(Supplier<List<ChatRule>> source) {
        this.source = source;
    }

    /** The rules that come with the program; read when first asked. */
    public static ChatRules builtIn() {
        return BUILT_IN;
    }

    /**
     * A user's rules, asked before the built-in ones.
     *
     * @throws UnreadableRules names file, line and cause when a rule cannot be used
     */
    public static ChatRules load(Path file) throws IOException {
        List<ChatRule> all = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            all.addAll(ChatRulesYaml.read(file.toString(), in));
        }
        return new ChatRules(() -> {
            all.addAll(BUILT_IN.rules());
            return List.copyOf(all);
        });
    }

    /** The kind of what was said; {@link Kind#CHAT} when no rule speaks of it. */
    public Kind kindOf(String speaker, String text) {
        return judge(speaker, text).kind();
    }

    /** What a message is by the first rule that fits it. */
    public Said judge(String speaker, String text) {
        String said = beginning(text);
        if (said.isEmpty()) {
            return Said.CHAT;
        }
        String lowerCase = said.toLowerCase(Locale.ROOT);
        for (ChatRule rule : heardFrom(speaker)) {
            Said judged = rule.judge(said, lowerCase);
            if (judged != null) {
                return judged;
            }
        }
        return Said.CHAT;
    }

    private List<ChatRule> heardFrom(String speaker) {
        List<ChatRule> heard = bySpeaker.get(speaker);
        if (heard == null) {
            heard = rules().stream().filter(rule -> rule.hears(speaker)).toList();
            if (bySpeaker.size() < SPEAKERS_KEPT) {
                bySpeaker.put(speaker, heard);
            }
        }
        return heard;
    }

    private List<ChatRule> rules() {
        List<ChatRule> known = rules;
        if (known == null) {
            synchronized (this) {
                known = rules == null ? source.get() : rules;
                rules = known;
            }
        }
        return known;
    }

    /** The text from its first letter, digit, bracket or command on: without emoji and formatting before it. */
    private static String beginning(String text) {
        int from = 0;
        int to = Math.min(text.length(), LOOKED_AT);
        while (from < to) {
            char c = text.charAt(from);
            if (c == ':') {
                int end = text.indexOf(':', from + 1);
                from = end > 0 && end < to && text.substring(from + 1, end).matches("[\\w+-]+") ? end + 1 : from + 1;
            } else if (Character.isLetterOrDigit(c) || "!/[(<\"".indexOf(c) >= 0) {
                break;
            } else {
                from++;
            }
        }
        return text.substring(from, to);
    }

    private static List<ChatRule> readBuiltIn() {
        try (InputStream in = Objects.requireNonNull(ChatRules.class.getResourceAsStream(FILE), FILE)) {
            return ChatRulesYaml.read(FILE, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
