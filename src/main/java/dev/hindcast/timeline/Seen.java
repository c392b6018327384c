package dev.hindcast.timeline;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EventSequence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What those who responded had before them at one moment; events are named by their index, in the order in which they
 * became known.
 *
 * @param firing names of the alerts that had fired and not yet recovered, with the first event of each
 * @param quiet how many had fired and recovered
 * @param pages everything that paged somebody
 * @param people who had said or acknowledged something, with the moment from which they were there
 * @param asked what people had asked, the latest last
 * @param changes the latest last
 * @param reports tickets and reports of customers
 * @param telemetry how many log lines, spans and metrics somebody could have looked at
 */
public record Seen(
        Map<String, Integer> firing,
        int quiet,
        List<Integer> pages,
        Map<String, Instant> people,
        List<Integer> asked,
        List<Integer> changes,
        List<Integer> reports,
        int telemetry) {
    private static final Pattern STATE_AHEAD = Pattern.compile("^\\s*(\\[[^]]*]|\\W+)\\s*");
    private static final Pattern REST = Pattern.compile(
            "(:\\s|\\s\\(|\\n|\\s(fires|fired|is firing|resolved|recovered|has recovered)\\b).*", Pattern.DOTALL);
    private static final Pattern QUESTION = Pattern.compile("\\?(\\s|$|[\"”)])");
    private static final int LONGEST_NAME = 80;

    /** @param known indexes of what was known by then, in the order in which it became known */
    public static Seen of(EventSequence events, List<Integer> known, List<Instant> since) {
        Collected seen = new Collected();
        for (int i = 0; i < known.size(); i++) {
            seen.add(known.get(i), events, since.get(i));
        }
        return seen.all();
    }

    /** Without its state and what it measured: {@code [FIRING:1] LatencyHigh (checkout)} and {@code LatencyHigh resolved}. */
    public static String nameOf(Event alert) {
        String text = STATE_AHEAD.matcher(alert.text()).replaceFirst("");
        String name = REST.matcher(text).replaceFirst("").strip();
        String some = name.isEmpty() ? alert.text().strip() : name;
        return some.length() > LONGEST_NAME ? some.substring(0, LONGEST_NAME) + "…" : some;
    }

    private static final class Collected {
        private final Map<String, Integer> firing = new LinkedHashMap<>();
        private final Map<String, String> nameOfKey = new LinkedHashMap<>();
        private final List<Integer> pages = new ArrayList<>();
        private final Map<String, Instant> people = new LinkedHashMap<>();
        private final List<Integer> asked = new ArrayList<>();
        private final List<Integer> changes = new ArrayList<>();
        private final List<Integer> reports = new ArrayList<>();
        private int quiet;
        private int telemetry;

        void add(int index, EventSequence events, Instant since) {
            switch (events.kind(index)) {
                case LOG, SPAN, METRIC -> telemetry++;
                case ALERT -> fires(index, events.get(index));
                case RECOVERY -> recovers(events.get(index));
                case PAGE -> pages.add(index);
                case CHANGE -> changes.add(index);
                case REPORT -> {
                    reports.add(index);
                    if (Ticket.of(events.get(index)).isEmpty()) {
                        speaks(events.get(index), since);
                    }
                }
                case ACKNOWLEDGEMENT -> speaks(events.get(index), since);
                case CHAT -> {
                    Event said = events.get(index);
                    speaks(said, since);
                    if (Responders.isPerson(said)
                            && QUESTION.matcher(said.text()).find()) {
                        asked.add(index);
                    }
                }
                case NOTE, STATUS_UPDATE -> {}
            }
        }

        /** The same alert is told by its source and by bots in chat, which have other keys. */
        private void fires(int index, Event alert) {
            String name = nameOf(alert);
            if (!StandingAlerts.tellsNothing(alert)) {
                nameOfKey.put(AlertKey.of(alert), name);
                firing.putIfAbsent(name, index);
            }
        }

        private void recovers(Event recovery) {
            String name = nameOfKey.getOrDefault(AlertKey.of(recovery), nameOf(recovery));
            if (firing.remove(name) != null) {
                quiet++;
            }
        }

        /** Chat and paging call the same person “priya” and “Priya Nair”; the longer name is kept. */
        private void speaks(Event said, Instant since) {
            String name = said.actor();
            if (name == null || !Responders.isPerson(said)) {
                return;
            }
            for (Map.Entry<String, Instant> known : people.entrySet()) {
                if (first(known.getKey()).equals(first(name))) {
                    if (name.length() > known.getKey().length()) {
                        Instant before = known.getValue();
                        people.remove(known.getKey());
                        people.put(name, before);
                    }
                    return;
                }
            }
            people.put(name, since);
        }

        private static String first(String name) {
            return name.strip().toLowerCase(Locale.ROOT).split("[\\s.]", 2)[0];
        }

        Seen all() {
            return new Seen(firing, quiet, pages, people, asked, changes, reports, telemetry);
        }
    }
}
