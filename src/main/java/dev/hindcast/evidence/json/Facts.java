package dev.hindcast.evidence.json;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.Reading;
import dev.hindcast.evidence.time.Moment;
import dev.hindcast.evidence.time.UnreadableStamp;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a format states what a record says; every statement becomes an event, or is quarantined or skipped. */
public final class Facts {
    private final Reading reading;
    private final Json record;

    Facts(Reading reading, Json record) {
        this.reading = reading;
        this.record = record;
    }

    /** The same, citing a part of the record that has its own line. */
    public Facts of(Json part) {
        return new Facts(reading, part);
    }

    /** The file as cited. */
    public String path() {
        return reading.path();
    }

    /** States that something happened at the stamp in that field of the record, cited at the record's line. */
    public void at(String stampField, Function<Event.Builder, Event.Builder> fact) {
        String stamp = record.first(stampField);
        if (stamp == null) {
            reading.quarantine(record.line(), "there is no “" + stampField + "” that says when it was", content());
            return;
        }
        Moment moment = moment(stampField, stamp);
        if (moment != null) {
            reading.event(fact.apply(Event.at(moment).cite(reading.path(), record.line()))
                    .build());
        }
    }

    private @Nullable Moment moment(String stampField, String stamp) {
        try {
            return reading.stamps().read(stamp);
        } catch (UnreadableStamp e) {
            reading.quarantine(record.line(), stampField + ": " + e.getMessage(), content());
            return null;
        }
    }

    /** Says of a fact that it is left out on purpose. */
    public void skip(String reason) {
        reading.skip(reason);
    }

    public void quarantine(String reason) {
        reading.quarantine(record.line(), reason, content());
    }

    public void assume(String assumption) {
        reading.assume(assumption);
    }

    private String content() {
        return record.scalars().toString();
    }
}
