package dev.hindcast.evidence.format;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Reading;
import dev.hindcast.evidence.Said;
import dev.hindcast.evidence.time.Moment;
import dev.hindcast.evidence.time.UnreadableStamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The reading of one plain chat log: holds a message until the lines that belong to it have been seen. */
final class ChatLogReading {
    /** mIRC's colours and the other marks of formatting in IRC. */
    private static final Pattern FORMATTING =
            Pattern.compile("\\x03(?:\\d{1,2}(?:,\\d{1,2})?)?|[\\x02\\x0f\\x11\\x16\\x1d\\x1e\\x1f]");

    private static final Pattern DAY_IN_NAME = Pattern.compile("(?<!\\d)(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d)");

    private final Reading reading;
    private @Nullable ChatLine message;
    private @Nullable Moment moment;
    private @Nullable Instant until;
    private int number;
    private boolean broken;
    private final StringBuilder text = new StringBuilder();

    ChatLogReading(Reading reading) {
        this.reading = reading;
        if (reading.options().date() == null) {
            dayFromName();
        }
    }

    void line(int line, String raw) {
        String content = FORMATTING.matcher(raw).replaceAll("");
        if (content.isBlank()) {
            broken = true;
            reading.skip("blank line");
            return;
        }
        ChatLine chat = ChatLine.of(content);
        switch (chat.form()) {
            case NICK, NAME, HEADING, STAMPED -> begin(line, chat, content);
            case NOTICE -> {
                end();
                reading.skip("notice of the chat: joined, left, renamed and the like");
            }
            case DAY -> {
                end();
                day(line, chat);
            }
            case OTHER -> other(line, content);
        }
    }

    private void begin(int line, ChatLine chat, String content) {
        end();
        try {
            moment = reading.stamps().read(chat.stamp());
            String written = chat.until();
            until = written == null ? null : reading.stamps().read(written).at();
            if (until != null && until.isBefore(moment.at())) {
                until = null;
            }
        } catch (UnreadableStamp e) {
            moment = null;
            reading.quarantine(line, e.getMessage(), content);
            // What belongs to an unread message is unread too.
            message = chat;
            number = line;
            broken = false;
            return;
        }
        message = chat;
        number = line;
        broken = false;
        text.append(chat.text());
    }

    /** A line without a stamp belongs to the message above it, unless something came between or the message is of a list. */
    private void other(int line, String content) {
        ChatLine above = message;
        boolean indented = Character.isWhitespace(content.charAt(0));
        boolean heading = above != null && above.form() == ChatLine.Form.HEADING;
        boolean belongs = above != null
                && (heading || !broken)
                && (indented || !above.bulleted())
                && above.form() != ChatLine.Form.STAMPED;
        if (!belongs) {
            end();
            broken = true;
            reading.skip("prose: no stamp at its beginning");
        } else if (moment == null) {
            reading.quarantine(line, "continues line " + number + ", which could not be read", content);
        } else {
            text.append(text.length() == 0 ? "" : "\n").append(content.strip());
            reading.skip("continuation of the message above");
        }
    }

    private void day(int line, ChatLine chat) {
        try {
            Moment day = reading.stamps().read(chat.stamp());
            reading.stamps()
                    .day(day.at().atZone(reading.options().zoneOrFallback()).toLocalDate());
            reading.skip("mark of the day");
        } catch (UnreadableStamp e) {
            reading.quarantine(line, e.getMessage(), chat.text());
        }
    }

    /** Bouncers and clients write a file a day and name it so. */
    private void dayFromName() {
        Matcher found = DAY_IN_NAME.matcher(reading.source().name());
        if (found.find()) {
            try {
                LocalDate day = LocalDate.of(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3)));
                reading.stamps().day(day);
                reading.assume("times of day begin on " + day + ", the day in the name of the file");
            } catch (java.time.DateTimeException e) {
                // Digits that are no day name none.
            }
        }
    }

    /** Hands over the message that was held, if any. */
    void end() {
        ChatLine said = message;
        Moment at = moment;
        if (said != null && at != null) {
            reading.event(event(said, at));
        }
        message = null;
        moment = null;
        text.setLength(0);
    }

    private Event event(ChatLine line, Moment at) {
        String speaker = line.speaker();
        String whole = text.toString().strip();
        Said said = reading.options().rules().judge(speaker == null ? "" : speaker, whole);
        boolean nobody = speaker == null;
        return Event.at(at)
                .until(until)
                .kind(nobody && said.kind() == Kind.CHAT ? Kind.NOTE : said.kind())
                .source(nobody ? "notes" : line.form() == ChatLine.Form.NICK ? "irc" : "chat")
                .service(said.service())
                .actor(said.actor() != null ? said.actor() : speaker)
                .text(whole)
                .attributes(said.attributes())
                .cite(reading.path(), number)
                .build();
    }
}
