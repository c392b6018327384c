package dev.hindcast.timeline.web;

import dev.hindcast.evidence.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody typed about something that the evidence does not tell, kept as typed until it is right. */
public record AddedStatementForm(
        @Nullable String time,
        @Nullable String text,
        @Nullable String kind,
        @Nullable String actor,
        @Nullable String service,
        @Nullable String file,
        @Nullable String line) {
    /** What people add by hand, the most usual first. */
    public static final List<Kind> KINDS = List.of(
            Kind.NOTE,
            Kind.CHANGE,
            Kind.ALERT,
            Kind.PAGE,
            Kind.ACKNOWLEDGEMENT,
            Kind.REPORT,
            Kind.STATUS_UPDATE,
            Kind.RECOVERY,
            Kind.CHAT);

    static AddedStatementForm empty(String time) {
        return new AddedStatementForm(time, "", "note", "", "", "", "");
    }

    public Kind kindOrNote() {
        try {
            return kind == null || kind.isBlank() ? Kind.NOTE : Kind.of(kind);
        } catch (IllegalArgumentException e) {
            return Kind.NOTE;
        }
    }

    static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    static @Nullable String orNull(@Nullable String value) {
        String typed = typed(value);
        return typed.isEmpty() ? null : typed;
    }
}
