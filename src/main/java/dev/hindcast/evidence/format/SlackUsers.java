package dev.hindcast.evidence.format;

import dev.hindcast.evidence.EvidenceSource;
import dev.hindcast.evidence.json.Json;
import dev.hindcast.evidence.json.JsonRecords;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of the people and bots in a Slack workspace, by their ids. */
final class SlackUsers {
    private final Map<String, String> names;

    private SlackUsers(Map<String, String> names) {
        this.names = names;
    }

    /** Those in the {@code users.json} above the channel's folder or beside the file; none where there is no such file. */
    static SlackUsers near(EvidenceSource messages) throws IOException {
        Map<String, String> names = new HashMap<>();
        Optional<EvidenceSource> list = messages.sibling("../users.json").or(() -> messages.sibling("users.json"));
        if (list.isPresent()) {
            // What cannot be read of it is reported where that file itself is read.
            try (JsonRecords users = JsonRecords.of(list.get(), Set.of(), (line, reason, content) -> {})) {
                for (Json user = users.next(); user != null; user = users.next()) {
                    String id = user.first("id");
                    String name = nameOf(user);
                    if (id != null && name != null) {
                        names.put(id, name);
                    }
                }
            }
        }
        return new SlackUsers(names);
    }

    private static @Nullable String nameOf(Json user) {
        return user.first("profile.display_name", "profile.real_name", "real_name", "name");
    }

    /** The name of a user, or the id itself where nobody knows it. */
    String name(String id) {
        return names.getOrDefault(id, id);
    }

    /** Who said a message, as far as it or the list of users tells. */
    @Nullable
    String speaker(Json message) {
        String given =
                message.first("username", "user_profile.display_name", "user_profile.real_name", "user_profile.name");
        if (given != null) {
            return given;
        }
        String user = message.first("user");
        if (user != null && names.containsKey(user)) {
            return names.get(user);
        }
        String bot = message.first("bot_profile.name");
        if (bot != null) {
            return bot;
        }
        String id = user != null ? user : message.first("bot_id");
        return id == null ? null : name(id);
    }
}
