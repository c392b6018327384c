package dev.hindcast.evidence.row;

import dev.hindcast.evidence.row.CsvRecords.CsvRow;
import dev.hindcast.evidence.time.Stamps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a delimited text is laid out, found from its first lines.
 *
 * @param header whether the first record names the columns
 * @param names of the columns; {@code column 1} and so on where there is no header
 */
public record CsvShape(char delimiter, boolean header, List<String> names) {
    private static final int SAMPLE_RECORDS = 200;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");

    /** The shape in which most records have the same number of columns, at least two; empty when there is none. */
    public static Optional<CsvShape> of(List<String> lines) {
        CsvShape best = null;
        int mostColumns = 1;
        for (char delimiter : new char[] {'\t', ';', '|', ','}) {
            List<List<String>> records = records(lines, delimiter);
            int columns = records.isEmpty() ? 0 : records.get(0).size();
            long alike = records.stream().filter(r -> r.size() == columns).count();
            if (columns > mostColumns && alike * 10 >= records.size() * 7L) {
                mostColumns = columns;
                best = shape(delimiter, records);
            }
        }
        return Optional.ofNullable(best);
    }

    boolean isHeader(List<String> fields) {
        return header && fields.equals(names);
    }

    /** The first records as named values, the header left out. */
    List<Map<String, String>> rows(List<String> lines) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> fields : records(lines, delimiter)) {
            if (fields.size() == names.size() && !isHeader(fields)) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < names.size(); i++) {
                    if (!fields.get(i).isBlank()) {
                        row.put(names.get(i), fields.get(i));
                    }
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** How surely this is a table with times: 0 when nothing tells one. */
    public int sureness(List<String> lines) {
        List<Map<String, String>> rows = rows(lines);
        if (rows.isEmpty()) {
            return 0;
        }
        boolean timed = RoleChoice.of(rows).isPresent();
        if (header) {
            return timed ? 45 : names.size() > 2 ? 15 : 0;
        }
        return timed && rows.size() > 1 && names.size() > 2 ? 35 : 0;
    }

    private static CsvShape shape(char delimiter, List<List<String>> records) {
        List<String> first = records.get(0);
        boolean header = first.stream().noneMatch(CsvShape::isValue)
                && new HashSet<>(first).size() == first.size()
                && records.size() > 1;
        List<String> names = new ArrayList<>(first);
        if (!header) {
            names.replaceAll(field -> "");
            for (int i = 0; i < names.size(); i++) {
                names.set(i, "column " + (i + 1));
            }
        }
        return new CsvShape(delimiter, header, List.copyOf(names));
    }

    private static boolean isValue(String cell) {
        return cell.isBlank() || cell.length() > 100 || NUMBER.matcher(cell).matches() || Stamps.looksLike(cell);
    }

    private static List<List<String>> records(List<String> lines, char delimiter) {
        Iterator<String> given = lines.iterator();
        CsvRecords records = new CsvRecords(() -> given.hasNext() ? given.next() : null, delimiter);
        List<List<String>> found = new ArrayList<>();
        try {
            for (CsvRow record = records.next(); record != null; record = records.next()) {
                if (record.problem() == null && found.size() < SAMPLE_RECORDS) {
                    found.add(record.fields());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
