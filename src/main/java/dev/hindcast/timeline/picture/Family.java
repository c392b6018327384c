package dev.hindcast.timeline.picture;

import dev.hindcast.evidence.Kind;

/** The kinds of event that share lanes, in the order in which the lanes lie. */
public enum Family {
    CHANGES("Changes", "sources"),
    TELEMETRY("Telemetry", "logs"),
    ALERTS("Alerts & pages", "sources"),
    CHAT("Chat", "channels"),
    CUSTOMERS("Customers", "sources");

    private final String title;
    private final String many;

    Family(String title, String many) {
        this.title = title;
        this.many = many;
    }

    static Family of(Kind kind) {
        return switch (kind) {
            case CHANGE -> CHANGES;
            case LOG, SPAN, METRIC -> TELEMETRY;
            case ALERT, RECOVERY, PAGE, ACKNOWLEDGEMENT -> ALERTS;
            case CHAT, NOTE, STATUS_UPDATE -> CHAT;
            case REPORT -> CUSTOMERS;
        };
    }

    String title() {
        return title;
    }

    /** What several of its sources are called. */
    String many() {
        return many;
    }
}
