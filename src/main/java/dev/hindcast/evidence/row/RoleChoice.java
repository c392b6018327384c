package dev.hindcast.evidence.row;

import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.time.Stamps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out from the first rows of a file which fields say what, by their names and by what stands in them. */
final class RoleChoice {
    /** More sources than this are no lanes of a timeline. */
    private static final int MOST_SOURCES = 20;

    private static final Pattern DATE_ONLY = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}");
    private static final Pattern TIME_ONLY = Pattern.compile("\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?( ?[AaPp][Mm])?");
    private static final Pattern ZONE = Pattern.compile("Z|[A-Z]{3,4}|[+-]\\d{2}:?\\d{2}|[A-Z][a-z]+/[A-Z]\\w+");
    /** Numbers alone are times only where the name says so. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private static final Pattern UNNAMED = Pattern.compile("column \\d+");
    private static final Pattern PROSE = Pattern.compile(".*\\pL{2,} .*\\pL{2,}.*");
    private static final Pattern ZONED = Pattern.compile(".*\\d(Z|[+-]\\d{2}:?\\d{2}| ?UTC| ?GMT)|\\d{9,19}(\\.\\d+)?");

    private final List<Map<String, String>> rows;
    private final Set<String> fields = new LinkedHashSet<>();
    private final Map<String, Integer> present = new HashMap<>();

    private RoleChoice(List<Map<String, String>> rows) {
        this.rows = rows;
        for (Map<String, String> row : rows) {
            row.forEach((field, value) -> {
                if (!value.isBlank()) {
                    fields.add(field);
                    present.merge(field, 1, Integer::sum);
                }
            });
        }
    }

    /** The roles where no field tells a time: every row is quarantined for it. */
    static final Roles UNKNOWN = new Roles(
            List.of("time"),
            null,
            null,
            List.of(),
            false,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            Kind.LOG,
            "log");

    /** Empty when no field of these rows tells a time. */
    static Optional<Roles> of(List<Map<String, String>> rows) {
        return new RoleChoice(rows).roles();
    }

    private Optional<Roles> roles() {
        List<String> times = times();
        if (times.isEmpty()) {
            return Optional.empty();
        }
        String first = times.get(0);
        String date =
                share(first, DATE_ONLY) == 1 ? first : share(first, TIME_ONLY) == 1 ? only(DATE_ONLY, times) : null;
        String timeOfDay = date == null ? null : only(TIME_ONLY, times);
        String time = timeOfDay == null || date == null ? first : date;
        String zone = timeOfDay == null ? null : zoneField();
        boolean itself = TimeNames.rank(time) == TimeNames.ITSELF && timeOfDay == null;
        List<String> rivals = times.stream()
                .skip(1)
                .filter(other -> itself && TimeNames.rank(other) == TimeNames.ITSELF)
                .filter(other -> share(other, DATE_ONLY) < 1)
                .toList();
        Set<String> taken = new LinkedHashSet<>(times);
        if (timeOfDay != null) {
            taken.add(timeOfDay);
        }
        RowKind kind = RowKind.of(fields, rows);
        List<String> sources = named(Role.SOURCE, taken).stream()
                .filter(field -> distinct(field) <= MOST_SOURCES)
                .limit(1)
                .toList();
        List<String> texts = texts(kind.kind(), taken);
        List<String> services = named(Role.SERVICE, taken);
        String until = kind.kind() == Kind.REPORT ? null : TimeNames.end(time, fields);
        return Optional.of(new Roles(
                timeOfDay == null ? withoutPlainDates(times) : List.of(time),
                timeOfDay,
                zone,
                rivals,
                false,
                until != null && stamps(until) > 0.5 ? until : null,
                texts,
                named(Role.LEVEL, taken),
                services,
                named(Role.ACTOR, taken),
                sources,
                kind.field(),
                kind.kind(),
                kind.source()));
    }

    /** Fields that tell a time, best first: by what the name says, how often it is there and readable, and how exactly. */
    private List<String> times() {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (String field : fields) {
            double readable = stamps(field);
            if (readable >= 0.5) {
                int rank = TimeNames.rank(field);
                boolean counts = rank == 0 && (share(field, NUMBER) > 0 || TimeNames.later(field));
                if (counts) {
                    continue;
                }
                double name = rank * 10.0 - (TimeNames.later(field) ? 15 : 0) - depth(field);
                double presence = 4.0 * present.getOrDefault(field, 0) / rows.size();
                scores.put(field, name + presence * readable + share(field, ZONED) - 2 * share(field, DATE_ONLY));
            }
        }
        List<String> times = new ArrayList<>(scores.keySet());
        times.sort(Comparator.comparing(scores::get, Comparator.reverseOrder()));
        return times;
    }

    private static int depth(String field) {
        return 2 * (int) field.chars().filter(c -> c == '.').count();
    }

    private List<String> named(Role role, Set<String> taken) {
        List<String> named = new ArrayList<>();
        for (String field : fields) {
            if (role.rank(field) >= 0 && !taken.contains(field)) {
                named.add(field);
            }
        }
        named.sort(Comparator.comparingInt(role::rank));
        return named;
    }

    /** An alert is called by its name; columns without names are told by their content, prose being the message. */
    private List<String> texts(Kind kind, Set<String> taken) {
        List<String> texts = new ArrayList<>(named(Role.TEXT, taken));
        if (kind == Kind.ALERT) {
            fields.stream()
                    .filter(field -> Set.of("alertname", "alertrule").contains(Role.plain(field)))
                    .forEach(field -> texts.add(0, field));
        }
        if (texts.isEmpty()) {
            fields.stream()
                    .filter(field -> UNNAMED.matcher(field).matches() && !taken.contains(field))
                    .filter(field -> share(field, PROSE) > 0.5)
                    .findFirst()
                    .ifPresent(texts::add);
        }
        return texts;
    }

    private double stamps(String field) {
        int readable = 0;
        for (Map<String, String> row : rows) {
            String value = row.get(field);
            if (value != null && !value.isBlank() && Stamps.looksLike(value)) {
                readable++;
            }
        }
        return (double) readable / Math.max(1, present.getOrDefault(field, 0));
    }

    private double share(String field, Pattern pattern) {
        int matching = 0;
        for (Map<String, String> row : rows) {
            String value = row.get(field);
            if (value != null && pattern.matcher(value.strip()).matches()) {
                matching++;
            }
        }
        return (double) matching / Math.max(1, present.getOrDefault(field, 0));
    }

    private @Nullable String only(Pattern pattern, List<String> among) {
        return among.stream()
                .filter(field -> share(field, pattern) == 1)
                .findFirst()
                .orElse(null);
    }

    /** A row that lacks the time is not given that of a date, which would say something else. */
    private List<String> withoutPlainDates(List<String> times) {
        return times.stream()
                .filter(time -> share(time, DATE_ONLY) < 1 || time.equals(times.get(0)))
                .toList();
    }

    private @Nullable String zoneField() {
        return fields.stream()
                .filter(field -> Set.of("timezone", "tz", "zone").contains(Role.plain(field)))
                .filter(field -> share(field, ZONE) == 1)
                .findFirst()
                .orElse(null);
    }

    private long distinct(String field) {
        return rows.stream().map(row -> row.get(field)).distinct().count();
    }
}
