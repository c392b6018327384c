package dev.hindcast.evidence.row;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of delimited text, one after the other. A quote that is opened and never closed costs its own line only,
 * not the rest of the file.
 */
final class CsvRecords {
    /** A record that goes on for longer has an open quote that was not meant. */
    private static final int MOST_LINES = 500;

    private final Source lines;
    private final char delimiter;
    private final CsvReaderBuilder quoted;
    private final Deque<String> again = new ArrayDeque<>();
    private int line;

    /** Gives lines without their ends, null after the last. */
    interface Source {
        @Nullable
        String next() throws IOException;
    }

    /**
     * @param line on which it begins, counted from 1
     * @param lines how many it takes
     * @param fields empty where the record cannot be read
     * @param problem why it cannot; null where it can
     */
    record CsvRow(
            int line,
            int lines,
            List<String> fields,
            String text,
            @Nullable String problem) {}

    CsvRecords(Source lines, char delimiter) {
        this.lines = lines;
        this.delimiter = delimiter;
        this.quoted = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowExtraCharsAfterClosingQuote(true);
    }

    @Nullable
    CsvRow next() throws IOException {
        String text = nextLine();
        if (text == null) {
            return null;
        }
        line++;
        if (text.indexOf('"') < 0) {
            return new CsvRow(line, 1, split(text), text, null);
        }
        int begin = line;
        List<String> parts = new ArrayList<>(List.of(text));
        boolean open = endsOpen(text, false);
        while (open && parts.size() < MOST_LINES) {
            String more = nextLine();
            if (more == null) {
                break;
            }
            parts.add(more);
            open = endsOpen(more, true);
        }
        if (open) {
            parts.subList(1, parts.size()).forEach(again::addLast);
            return new CsvRow(begin, 1, List.of(), text, "a quote is opened and not closed");
        }
        line += parts.size() - 1;
        return parsed(begin, parts);
    }

    private @Nullable String nextLine() throws IOException {
        return again.isEmpty() ? lines.next() : again.removeFirst();
    }

    private CsvRow parsed(int begin, List<String> parts) {
        String text = String.join("\n", parts);
        try {
            List<String> fields = quoted.ofSingleCsvRecord(text).getFields();
            return new CsvRow(begin, parts.size(), fields, text, null);
        } catch (CsvParseException e) {
            return new CsvRow(begin, parts.size(), List.of(), text, "not CSV: " + e.getMessage());
        }
    }

    private List<String> split(String text) {
        int fields = 1 + (int) text.chars().filter(c -> c == delimiter).count();
        String[] split = new String[fields];
        int from = 0;
        for (int i = 0; i < fields; i++) {
            int to = text.indexOf(delimiter, from);
            split[i] = text.substring(from, to < 0 ? text.length() : to);
            from = to + 1;
        }
        return Arrays.asList(split);
    }

    /** Whether a quoted field goes on after the line; quotes open a field only at its beginning. */
    private boolean endsOpen(String text, boolean openBefore) {
        boolean open = openBefore;
        boolean fieldBegins = !openBefore;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open) {
                if (c == '"') {
                    boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == '"';
                    i += doubled ? 1 : 0;
                    open = doubled;
                }
            } else if (c == '"' && fieldBegins) {
                open = true;
                fieldBegins = false;
            } else {
                fieldBegins = c == delimiter;
            }
        }
        return open;
    }
}
