package dev.hindcast.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** When one source spoke, in order, to the millisecond; enough to tell its habits. */
final class SourceTimes {
    private final String name;
    private long[] millis = new long[64];
    private int[] events = new int[64];
    private int size;
    private long[] sorted = {};

    SourceTimes(String name) {
        this.name = name;
    }

    void add(Instant at, int event) {
        if (size == millis.length) {
            millis = Arrays.copyOf(millis, size * 2);
            events = Arrays.copyOf(events, size * 2);
        }
        millis[size] = at.toEpochMilli();
        events[size++] = event;
    }

    String name() {
        return name;
    }

    int intervals() {
        return size - 1;
    }

    /** The longest silence, the one from the last event to the end of all evidence included. */
    Duration longest(Instant end) {
        long longest = end.toEpochMilli() - millis[size - 1];
        for (int i = 1; i < size; i++) {
            longest = Math.max(longest, millis[i] - millis[i - 1]);
        }
        return Duration.ofMillis(longest);
    }

    /** The interval that {@code percent} of 100 do not exceed. */
    Duration percentile(int percent) {
        if (sorted.length == 0) {
            sorted = new long[size - 1];
            for (int i = 1; i < size; i++) {
                sorted[i - 1] = millis[i] - millis[i - 1];
            }
            Arrays.sort(sorted);
        }
        return Duration.ofMillis(sorted[(int) ((sorted.length - 1L) * percent / 100)]);
    }

    List<Silence> silencesLongerThan(Duration limit, Instant end) {
        List<Silence> silences = new ArrayList<>();
        for (int i = 1; i < size; i++) {
            if (millis[i] - millis[i - 1] > limit.toMillis()) {
                silences.add(new Silence(at(i - 1), at(i), List.of(events[i - 1], events[i]), true));
            }
        }
        if (end.toEpochMilli() - millis[size - 1] > limit.toMillis()) {
            silences.add(new Silence(at(size - 1), end, List.of(events[size - 1]), false));
        }
        return silences;
    }

    private Instant at(int i) {
        return Instant.ofEpochMilli(millis[i]);
    }

    /** @param ended whether the source spoke again; otherwise {@code to} is the end of all evidence */
    record Silence(Instant from, Instant to, List<Integer> events, boolean ended) {}
}
