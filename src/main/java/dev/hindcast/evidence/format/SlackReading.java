package dev.hindcast.evidence.format;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.Reading;
import dev.hindcast.evidence.Said;
import dev.hindcast.evidence.json.Json;
import dev.hindcast.evidence.time.Moment;
import dev.hindcast.evidence.time.UnreadableStamp;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The reading of one file of Slack messages: knows its channel and what the threads in it began with. */
final class SlackReading {
    private static final Set<String> NOTICES = Set.of(
            "channel_join",
            "channel_leave",
            "group_join",
            "group_leave",
            "bot_add",
            "bot_remove",
            "bot_enable",
            "bot_disable",
            "channel_archive",
            "channel_unarchive",
            "channel_convert_to_private",
            "pinned_item",
            "reminder_add",
            "sh_room_created",
            "joiner_notification");
    private static final int SHOWN_OF_PARENT = 80;

    private final Reading reading;
    private final SlackUsers users;
    private final Map<String, String> said = new HashMap<>();
    private String channel;

    SlackReading(Reading reading, SlackUsers users) {
        this.reading = reading;
        this.users = users;
        this.channel = folder(reading.path());
    }

    /** Exports keep a channel's days in a folder with the channel's name. */
    private static String folder(String path) {
        int end = path.lastIndexOf('/');
        return end < 0 ? "" : path.substring(path.lastIndexOf('/', end - 1) + 1, end);
    }

    /** All messages of a dump, each followed by the replies in its thread. */
    void dump(Json channelDump) {
        String name = channelDump.first("name", "channel_id");
        if (name != null) {
            channel = name;
        }
        for (Json message : channelDump.at("messages").items()) {
            message(message);
            message.at("slackdump_thread_replies").items().forEach(this::message);
        }
    }

    void message(Json message) {
        String subtype = message.first("subtype");
        if (subtype != null && NOTICES.contains(subtype)) {
            reading.skip("notice of the channel: joined, left, bot added and the like");
            return;
        }
        if ("tombstone".equals(subtype)) {
            reading.skip("message that was deleted");
            return;
        }
        String stamp = message.first("ts");
        if (stamp == null || !message.is("type", "message")) {
            reading.quarantine(
                    message.line(),
                    "expected a message with “ts” and “type”",
                    message.scalars().toString());
            return;
        }
        try {
            Moment moment = reading.stamps().read(stamp);
            String text = SlackText.of(message, users);
            if (text.isEmpty()) {
                reading.skip("message without text");
                return;
            }
            String speaker = users.speaker(message);
            said.put(stamp, (speaker == null ? "" : speaker + ": ") + text);
            reading.event(event(message, moment, stamp, speaker, text));
        } catch (UnreadableStamp e) {
            reading.quarantine(
                    message.line(), "ts: " + e.getMessage(), message.scalars().toString());
        }
    }

    private Event event(Json message, Moment moment, String stamp, @Nullable String speaker, String text) {
        Said judged = reading.options().rules().judge(speaker == null ? "" : speaker, text);
        Map<String, String> attributes = new LinkedHashMap<>(judged.attributes());
        thread(message, stamp, attributes);
        message.scalars("subtype", "bot_id").forEach(attributes::put);
        if (message.has("edited.ts")) {
            attributes.put("edited", edited(message));
        }
        if (message.at("files").isArray()) {
            attributes.put("files", names(message.at("files")));
        }
        if (message.at("reactions").isArray()) {
            attributes.put(
                    "reactions",
                    message.at("reactions").items().stream()
                            .map(reaction -> ":" + reaction.first("name") + ": " + reaction.first("count"))
                            .collect(Collectors.joining(", ")));
        }
        return Event.at(moment)
                .kind(judged.kind())
                .source(channel.isEmpty() ? "slack" : "slack #" + channel)
                .service(judged.service())
                .actor(judged.actor() != null ? judged.actor() : speaker)
                .text(text)
                .attributes(attributes)
                .cite(reading.path(), message.line())
                .identity("slack " + channel + " " + stamp)
                .build();
    }

    /** A reply names the message that it answers: by its stamp, and by its beginning where that is in the same file. */
    private void thread(Json message, String stamp, Map<String, String> attributes) {
        String parent = message.first("thread_ts");
        if (parent == null || parent.equals(stamp)) {
            return;
        }
        attributes.put("thread", parent);
        String words = said.get(parent);
        if (words != null) {
            String line = words.lines().findFirst().orElse("");
            attributes.put(
                    "reply to", line.length() <= SHOWN_OF_PARENT ? line : line.substring(0, SHOWN_OF_PARENT) + "…");
        }
    }

    private String edited(Json message) {
        String by = message.first("edited.user");
        String at = String.valueOf(message.first("edited.ts"));
        try {
            at = reading.stamps().read(at).at().toString();
        } catch (UnreadableStamp e) {
            // Then as it is written.
        }
        return by == null ? at : at + " by " + users.name(by);
    }

    private static String names(Json files) {
        return files.items().stream()
                .map(file -> String.valueOf(file.first("name", "title", "id")))
                .collect(Collectors.joining(", "));
    }
}
