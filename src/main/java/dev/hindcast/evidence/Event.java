package dev.hindcast.evidence;

import dev.hindcast.evidence.time.Moment;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, read out of evidence.
 *
 * @param at when; with a coarse {@code precision}, the beginning of that minute, hour or day
 * @param until the end of a range or of something that lasted; null for a point
 * @param source the system that said so, such as {@code alertmanager}, {@code slack #inc-4711}, {@code irc}; a lane of the
 *     timeline
 * @param service what it is about, where the evidence says so
 * @param actor who or what did or said it, as the evidence names them
 * @param text one factual statement, without the stamp
 * @param attributes all other fields of the evidence, in its own words and order; never null values
 * @param evidence where it stands
 * @param identity what makes two readings the same fact wherever they stand (an alert's fingerprint and start, a
 *     message's channel and stamp, a commit's hash); null when only equal contents tell
 */
public record Event(
        Instant at,
        @Nullable Instant until,
        Precision precision,
        Kind kind,
        String source,
        @Nullable String service,
        @Nullable String actor,
        String text,
        Map<String, String> attributes,
        Citation evidence,
        @Nullable String identity) {

    /** An event in the making: {@code Event.at(moment).kind(CHANGE).source("git").text("…").cite(file, 3)}. */
    public static Builder at(Moment moment) {
        return new Builder(moment);
    }

    /** The same event with other attributes. */
    public Event withAttributes(Map<String, String> others) {
        return new Event(at, until, precision, kind, source, service, actor, text, others, evidence, identity);
    }

    /** Collects the parts of an {@link Event}; kind, source, text and citation are required. */
    public static final class Builder {
        private final Moment moment;
        private @Nullable Instant until;
        private Kind kind = Kind.LOG;
        private String source = "";
        private @Nullable String service;
        private @Nullable String actor;
        private String text = "";
        private Map<String, String> attributes = Map.of();
        private Citation evidence = new Citation("", 0);
        private @Nullable String identity;

        private Builder(Moment moment) {
            this.moment = moment;
            this.until = moment.until();
        }

        public Builder until(@Nullable Instant until) {
            this.until = until;
            return this;
        }

        public Builder kind(Kind kind) {
            this.kind = kind;
            return this;
        }

        public Builder source(String source) {
            this.source = source;
            return this;
        }

        public Builder service(@Nullable String service) {
            this.service = service;
            return this;
        }

        public Builder actor(@Nullable String actor) {
            this.actor = actor;
            return this;
        }

        public Builder text(String text) {
            this.text = text;
            return this;
        }

        public Builder attributes(Map<String, String> attributes) {
            this.attributes = attributes;
            return this;
        }

        public Builder cite(String file, int line) {
            this.evidence = new Citation(file, line);
            return this;
        }

        public Builder identity(@Nullable String identity) {
            this.identity = identity;
            return this;
        }

        public Event build() {
            return new Event(
                    moment.at(),
                    until,
                    moment.precision(),
                    kind,
                    source,
                    service,
                    actor,
                    text,
                    attributes,
                    evidence,
                    identity);
        }
    }
}
