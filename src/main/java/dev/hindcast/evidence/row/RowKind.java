package dev.hindcast.evidence.row;

import dev.hindcast.evidence.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What sort of thing the rows of a file are, by the names of their fields: logs unless they say otherwise.
 *
 * @param field the field whose words name the kind of each row; null when it is the same for all
 * @param source the source of rows that name none
 */
record RowKind(@Nullable String field, Kind kind, String source) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?|NaN");
    private static final Map<String, Kind> WORDS = Map.ofEntries(
            Map.entry("alert", Kind.ALERT),
            Map.entry("alarm", Kind.ALERT),
            Map.entry("firing", Kind.ALERT),
            Map.entry("problem", Kind.ALERT),
            Map.entry("resolved", Kind.RECOVERY),
            Map.entry("recovery", Kind.RECOVERY),
            Map.entry("recovered", Kind.RECOVERY),
            Map.entry("page", Kind.PAGE),
            Map.entry("ack", Kind.ACKNOWLEDGEMENT),
            Map.entry("acknowledged", Kind.ACKNOWLEDGEMENT),
            Map.entry("acknowledgement", Kind.ACKNOWLEDGEMENT),
            Map.entry("change", Kind.CHANGE),
            Map.entry("deploy", Kind.CHANGE),
            Map.entry("deployment", Kind.CHANGE),
            Map.entry("release", Kind.CHANGE),
            Map.entry("rollback", Kind.CHANGE),
            Map.entry("chat", Kind.CHAT),
            Map.entry("report", Kind.REPORT),
            Map.entry("status-update", Kind.STATUS_UPDATE),
            Map.entry("log", Kind.LOG),
            Map.entry("span", Kind.SPAN),
            Map.entry("metric", Kind.METRIC),
            Map.entry("note", Kind.NOTE));

    /** The kind that a word in {@link #field} names; null when it names none. */
    static @Nullable Kind named(String word) {
        return WORDS.get(word.strip().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static RowKind of(Set<String> fields, List<Map<String, String>> rows) {
        Set<String> plain = fields.stream().map(Role::plain).collect(Collectors.toSet());
        if (any(plain, "alertname", "alertid", "alertrule")) {
            String state = field(fields, rows, "state", "status", "alertstate", "alertstatus");
            return new RowKind(state, Kind.ALERT, "alerts");
        }
        String field = field(fields, rows, "kind", "eventkind", "type", "eventtype");
        if (field != null) {
            return new RowKind(field, Kind.LOG, "log");
        }
        if (any(plain, "ticketid", "ticketnumber", "ticket") || plain.contains("subject") && asked(plain)) {
            return ticket(plain);
        }
        boolean versioned = any(plain, "sha", "commit", "revision", "version");
        if (any(plain, "deployedat", "deployid", "deploymentid", "releaseid", "changeid", "deployer", "deployedby")
                || versioned && any(plain, "environment", "env")) {
            return new RowKind(null, Kind.CHANGE, "deploys");
        }
        boolean speaks = any(plain, "message", "msg", "log", "text");
        if (!speaks && any(plain, "traceid") && any(plain, "spanid")) {
            return new RowKind(null, Kind.SPAN, "traces");
        }
        return !speaks && numeric(fields, rows)
                ? new RowKind(null, Kind.METRIC, "metrics")
                : new RowKind(null, Kind.LOG, "log");
    }

    private static boolean asked(Set<String> plain) {
        return any(plain, "requester", "requesterid", "requesteremail", "submitterid", "customer", "customerid");
    }

    private static RowKind ticket(Set<String> plain) {
        if (plain.contains("subject") || asked(plain)) {
            return new RowKind(null, Kind.REPORT, "tickets");
        }
        boolean said = any(plain, "body", "comment", "message");
        return new RowKind(null, said ? Kind.CHAT : Kind.LOG, "tickets");
    }

    /** A field of one of these names in which nine of ten values name a kind. */
    private static @Nullable String field(Set<String> fields, List<Map<String, String>> rows, String... names) {
        for (String field : fields) {
            if (Set.of(names).contains(Role.plain(field))) {
                long naming = rows.stream()
                        .map(row -> row.get(field))
                        .filter(word -> word != null && named(word) != null)
                        .count();
                if (naming * 10 >= rows.size() * 9L) {
                    return field;
                }
            }
        }
        return null;
    }

    /** Three fields and more than half of them that hold numbers only, times left out. */
    private static boolean numeric(Set<String> fields, List<Map<String, String>> rows) {
        List<String> others =
                fields.stream().filter(field -> TimeNames.rank(field) == 0).toList();
        long numeric = others.stream()
                .filter(field -> rows.stream()
                        .map(row -> row.get(field))
                        .allMatch(
                                value -> value == null || NUMBER.matcher(value).matches()))
                .count();
        return others.size() >= 3 && numeric * 10 >= others.size() * 6L;
    }

    private static boolean any(Set<String> plain, String... names) {
        return Set.of(names).stream().anyMatch(plain::contains);
    }
}
