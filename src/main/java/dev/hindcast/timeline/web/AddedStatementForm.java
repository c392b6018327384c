package dev.hindcast.timeline.web;

import dev.hindcast.evidence.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about something that no event tells, kept as typed until it is right.
 *
 * @param cites where it stands in the evidence, as {@code tickets.csv:5}; empty when nothing tells it
 */
public record AddedStatementForm(
        @Nullable String time,
        @Nullable String text,
        @Nullable String kind,
        @Nullable String actor,
        @Nullable String service,
        @Nullable String cites) {
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

    static AddedStatementForm empty(String time, String cites) {
        return new AddedStatementForm(time, "", "note", "", "", cites);
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
