package dev.hindcast.evidence.json;

import dev.hindcast.evidence.EvidenceSource;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records of which each stands on a line of its own, so that a broken one hurts no other. */
final class LineRecords implements JsonRecords {
    private final BufferedReader in;
    private final Set<String> lists;
    private final Trouble trouble;
    private int line;
    private @Nullable StreamedRecords ofLine;

    LineRecords(EvidenceSource source, Set<String> lists, Trouble trouble) throws IOException {
        this.in = new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.UTF_8), 1 << 16);
        this.lists = lists;
        this.trouble = trouble;
    }

    @Override
    public @Nullable Json next() throws IOException {
        while (true) {
            Json record = ofLine == null ? null : ofLine.next();
            if (record != null) {
                return record;
            }
            String text = in.readLine();
            if (text == null) {
                return null;
            }
            line++;
            byte[] bytes = text.replace("\uFEFF", "").getBytes(StandardCharsets.UTF_8);
            ofLine = new StreamedRecords(
                    new ByteArrayInputStream(bytes),
                    lists,
                    (at, reason, content) -> trouble.at(at, reason.replace(StreamedRecords.REST_UNREAD, ""), text),
                    line - 1);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
