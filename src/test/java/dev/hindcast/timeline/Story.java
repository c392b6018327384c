package dev.hindcast.timeline;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EventSequence;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Precision;
import dev.hindcast.evidence.time.Moment;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What happened on 4 March 2026 in Berlin, told minute by minute; the checkout outage or a variation of it. */
public final class Story {
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final List<Event> events = new ArrayList<>();

    /** The outage as it was. */
    public static Story checkoutOutage() {
        return new Story()
                .change("14:03", "checkout", "checkout 2.31.0 rolled out to production")
                .report("14:31", "Ticket 88120: “payment page hangs after entering the card”")
                .chat("14:33", "Amara", "is checkout slow for anybody else?")
                .report("14:38", "Ticket 88123: “cannot pay”")
                .alert("14:47", "checkout", "CheckoutErrorBudgetBurn")
                .page("14:48", "checkout", "CheckoutErrorBudgetBurn")
                .acknowledgement("14:52", "Priya")
                .chat("15:04", "Jonas", "connection pool of orders-db is full: 50 of 50 in use")
                .change("15:15", "checkout", "rollback to checkout 2.30.4")
                .recovery("15:29", "checkout", "CheckoutErrorBudgetBurn");
    }

    public Story change(String time, String service, String text) {
        return add(Kind.CHANGE, time, "github", service, "deploy-bot", text, Map.of());
    }

    public Story commit(String time, String text) {
        return add(Kind.CHANGE, time, "git", null, "Tomás", text, Map.of());
    }

    public Story alert(String time, String service, String name) {
        return add(Kind.ALERT, time, "alertmanager", service, null, name + " fires", Map.of("alert", name));
    }

    public Story recovery(String time, String service, String name) {
        return add(Kind.RECOVERY, time, "alertmanager", service, null, name + " recovered", Map.of("alert", name));
    }

    public Story page(String time, String service, String name) {
        return add(Kind.PAGE, time, "pagerduty", service, null, "Paged: " + name, Map.of("alert", name));
    }

    public Story acknowledgement(String time, String who) {
        return add(Kind.ACKNOWLEDGEMENT, time, "pagerduty", "checkout", who, who + " acknowledges", Map.of());
    }

    public Story report(String time, String text) {
        return add(Kind.REPORT, time, "tickets", null, "a customer", text, Map.of());
    }

    public Story chat(String time, String who, String text) {
        return add(Kind.CHAT, time, "slack #inc-4711", null, who, text, Map.of());
    }

    public Story log(String time, String source, String level, String text) {
        return add(Kind.LOG, time, source, null, null, text, Map.of("level", level));
    }

    public Story add(
            Kind kind,
            String time,
            String source,
            String service,
            String actor,
            String text,
            Map<String, String> attributes) {
        return add(Event.at(Moment.of(
                        at(time),
                        time.length() > 5 && time.indexOf(':') != time.lastIndexOf(':')
                                ? Precision.SECOND
                                : Precision.MINUTE))
                .kind(kind)
                .source(source)
                .service(service)
                .actor(actor)
                .text(text)
                .attributes(new LinkedHashMap<>(attributes))
                .cite(source + ".json", events.size() + 1)
                .build());
    }

    public Story add(Event event) {
        events.add(event);
        return this;
    }

    public Story without(Kind kind) {
        events.removeIf(event -> event.kind() == kind);
        return this;
    }

    public EventSequence events() {
        List<Event> ordered = new ArrayList<>(events);
        ordered.sort(Comparator.comparing(Event::at));
        return EventSequence.of(ordered);
    }

    public Timeline reconstruct() {
        return Timelines.reconstruct(events(), TimelineOptions.defaults().withZone(BERLIN));
    }

    /** {@code 14:03}, {@code 14:03:20}, or {@code 3T14:03} for another day in March. */
    public static Instant at(String time) {
        int t = time.indexOf('T');
        int day = t < 0 ? 4 : Integer.parseInt(time.substring(0, t));
        return LocalDateTime.parse("2026-03-%02dT%s".formatted(day, time.substring(t + 1)))
                .atZone(BERLIN)
                .toInstant();
    }
}
