package dev.hindcast.evidence.format;

import com.google.auto.service.AutoService;
import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.Lines;
import dev.hindcast.evidence.Reading;
import dev.hindcast.evidence.Sample;
import java.io.IOException;
import java.util.List;

/**
 * Chat as plain text: logs of IRC clients and bouncers, copied chats, and the lines of a chat or a timeline inside a
 * report in prose.
 */
@AutoService(EvidenceFormat.class)
public final class IrcLog implements EvidenceFormat {
    @Override
    public String name() {
        return "irc-log";
    }

    @Override
    public int recognise(Sample sample) {
        String head = sample.text().stripLeading();
        if (head.startsWith("{") || head.startsWith("<?xml") || head.startsWith("<!")) {
            return 0;
        }
        List<String> lines = sample.lines();
        int nicks = 0;
        int names = 0;
        int stamped = 0;
        for (String line : lines) {
            ChatLine chat = ChatLine.of(line);
            switch (chat.form()) {
                case NICK, DAY -> nicks++;
                case NAME, HEADING -> names++;
                case NOTICE -> names++;
                case STAMPED -> stamped += chat.bulleted() ? 1 : 0;
                case OTHER -> {}
            }
        }
        int said = nicks + names;
        if (nicks > 0 && 2 * said >= lines.size()) {
            return 80;
        }
        if (2 * names >= lines.size() && names > 0) {
            return 55;
        }
        if (nicks > 1) {
            return 45;
        }
        return stamped + said > 2 || 2 * stamped >= lines.size() && stamped > 0 ? 15 : 0;
    }

    @Override
    public void read(Reading reading) throws IOException {
        ChatLogReading log = new ChatLogReading(reading);
        try (Lines lines = new Lines(reading)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                log.line(lines.number(), line);
            }
        }
        log.end();
    }
}
