package dev.hindcast.evidence.format;

import com.google.auto.service.AutoService;
import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EvidenceFormat;
import dev.hindcast.evidence.Lines;
import dev.hindcast.evidence.Reading;
import dev.hindcast.evidence.Sample;
import dev.hindcast.evidence.time.UnreadableStamp;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text that {@code git log} prints, also with {@code --format=fuller}, {@code --stat} and {@code -p}. */
@AutoService(EvidenceFormat.class)
public final class GitLog implements EvidenceFormat {
    static final String AUTHOR_DATES = "the log gives only when commits were written: they may have landed later"
            + " (git log --format=fuller gives both)";
    private static final Pattern COMMIT = Pattern.compile("commit ([0-9a-f]{7,64})(?: \\((.*)\\))?");
    private static final Pattern HEADER = Pattern.compile("([A-Z][A-Za-z]+): *(.*)");

    @Override
    public String name() {
        return "git-log";
    }

    @Override
    public int recognise(Sample sample) {
        List<String> lines = sample.lines();
        boolean commit = !lines.isEmpty() && COMMIT.matcher(lines.get(0)).matches();
        boolean author = lines.stream().limit(5).anyMatch(line -> line.startsWith("Author:"));
        return commit && author ? 95 : 0;
    }

    @Override
    public void read(Reading reading) throws IOException {
        try (Lines lines = new Lines(reading)) {
            Entry entry = null;
            for (String line = lines.next(); line != null; line = lines.next()) {
                Matcher commit = COMMIT.matcher(line);
                if (commit.matches()) {
                    finish(entry, reading);
                    entry = new Entry(commit.group(1), lines.number(), commit.group(2));
                } else if (entry == null) {
                    skipOrQuarantine(line, lines.number(), reading);
                } else {
                    reading.skip(entry.take(line));
                }
            }
            finish(entry, reading);
        }
    }

    private static void skipOrQuarantine(String line, int number, Reading reading) {
        if (line.isBlank()) {
            reading.skip("blank line");
        } else {
            reading.quarantine(number, "this stands before the first line “commit …”", line);
        }
    }

    private static void finish(@Nullable Entry entry, Reading reading) {
        if (entry == null) {
            return;
        }
        String stamp = entry.stamp();
        if (stamp == null) {
            reading.quarantine(entry.line, "this commit has no line with its date", entry.hash);
            return;
        }
        if (!entry.headers.containsKey("CommitDate")) {
            reading.assume(AUTHOR_DATES);
        }
        try {
            reading.event(entry.commit()
                    .describe(Event.at(reading.stamps().read(stamp)).cite(reading.path(), entry.line), reading.path())
                    .build());
        } catch (UnreadableStamp e) {
            reading.quarantine(entry.line, "the date of this commit: " + e.getMessage(), entry.hash);
        }
    }

    /** A commit as its lines come in. */
    private static final class Entry {
        private final String hash;
        private final int line;
        private final Map<String, String> headers = new LinkedHashMap<>();
        private final StringBuilder message = new StringBuilder();
        private boolean inHeaders = true;

        Entry(String hash, int line, @Nullable String references) {
            this.hash = hash;
            this.line = line;
            if (references != null) {
                headers.put("refs", references);
            }
        }

        /** Why the line is no event of its own. */
        String take(String line) {
            Matcher header = HEADER.matcher(line);
            if (inHeaders && header.matches()) {
                headers.put(header.group(1), header.group(2).strip());
                return "header of a commit";
            }
            inHeaders = false;
            if (line.startsWith("    ")) {
                message.append(line, 4, line.length()).append('\n');
                return "message of a commit";
            }
            if (line.isBlank()) {
                return "blank line";
            }
            return "changed file of a commit";
        }

        @Nullable
        String stamp() {
            String landed = headers.get("CommitDate");
            return landed != null ? landed : headers.getOrDefault("Date", headers.get("AuthorDate"));
        }

        Commit commit() {
            String text = message.toString().strip();
            int end = text.indexOf('\n');
            String author = headers.get("Author");
            Map<String, String> others = new LinkedHashMap<>(headers);
            others.keySet().removeAll(List.of("Author", "CommitDate", "Date"));
            others.remove("AuthorDate", stamp());
            if (String.valueOf(Commit.name(headers.get("Commit"))).equals(Commit.name(author))) {
                others.remove("Commit");
            }
            return new Commit(
                    hash,
                    author,
                    text.isEmpty() ? "commit without a message" : end < 0 ? text : text.substring(0, end),
                    end < 0 ? "" : text.substring(end + 1),
                    others);
        }
    }
}
