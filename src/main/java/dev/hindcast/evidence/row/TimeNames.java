package dev.hindcast.evidence.row;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of fields that tell when: of the event itself, of its beginning or making, and of anything about it. */
final class TimeNames {
    /** The time of the event itself, and nothing else. */
    static final int ITSELF = 3;

    /** When it began or came to be. */
    static final int BEGINNING = 2;

    /** Some time. */
    static final int SOME = 1;

    private static final Set<String> EVENT = Set.of(
            "timestamp",
            "time",
            "ts",
            "datetime",
            "date",
            "eventtime",
            "eventtimestamp",
            "eventdate",
            "asctime",
            "logtime",
            "logtimestamp",
            "dt",
            "utctime",
            "timeutc",
            "timestamputc",
            "datetimeutc",
            "occurredat",
            "timegenerated",
            "timeunixnano",
            "timestampms");
    private static final Set<String> BEGINNINGS = Set.of(
            "at",
            "when",
            "t",
            "begin",
            "start",
            "created",
            "createdat",
            "createdon",
            "creationtime",
            "creationdate",
            "createdtime",
            "opened",
            "openedat",
            "reportedat",
            "submittedat",
            "triggeredat",
            "firedat",
            "deployedat",
            "startedat",
            "startat",
            "startsat",
            "starttime",
            "starttimestamp",
            "starttimeunixnano",
            "downtimestart",
            "policyappliedat",
            "authoreddate");
    private static final List<String> LATER = List.of(
            "sync", "ingest", "receiv", "update", "modif", "end", "finish", "expir", "due", "resolv", "closed",
            "process", "observ", "load");
    private static final List<String> ENDINGS = List.of("time", "date", "timestamp", "at", "ts", "updated", "modified");
    private static final Map<String, List<String>> PARTNERS = Map.of(
            "start", List.of("end", "stop", "finish"),
            "started", List.of("ended", "finished", "resolved", "stopped"),
            "starts", List.of("ends"));

    private TimeNames() {}

    /** {@link #ITSELF}, {@link #BEGINNING}, {@link #SOME}, or 0 for a name that says nothing of a time. */
    static int rank(String field) {
        String plain = Role.plain(field);
        if (EVENT.contains(plain)) {
            return ITSELF;
        }
        if (BEGINNINGS.contains(plain)) {
            return BEGINNING;
        }
        return ENDINGS.stream().anyMatch(plain::endsWith) ? SOME : 0;
    }

    /** Whether it tells of something after the event: its receipt, a change of the record, its end. */
    static boolean later(String field) {
        String plain = Role.plain(field);
        return LATER.stream().anyMatch(plain::contains);
    }

    /** The field that tells when it ended, for the one that tells when it started: {@code end_time} for {@code start_time}. */
    static @Nullable String end(String start, Set<String> fields) {
        String plain = Role.plain(start);
        for (Map.Entry<String, List<String>> partner : PARTNERS.entrySet()) {
            for (String end : partner.getValue()) {
                String wanted = plain.replace(partner.getKey(), end);
                for (String field : fields) {
                    if (!wanted.equals(plain) && Role.plain(field).equals(wanted)) {
                        return field;
                    }
                }
            }
        }
        return null;
    }
}
