package dev.hindcast.evidence;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a message in chat turned out to be.
 *
 * @param service what it is about, where a rule took it from the text
 * @param actor who did it, where that is somebody else than the speaker
 * @param attributes what else the rule took from the text; {@code alert} is the same for an alert and its recovery
 * @param rule the name of the rule that decided; null when none did
 */
public record Said(
        Kind kind,
        @Nullable String service,
        @Nullable String actor,
        Map<String, String> attributes,
        @Nullable String rule) {
    static final Said CHAT = new Said(Kind.CHAT, null, null, Map.of(), null);
}
