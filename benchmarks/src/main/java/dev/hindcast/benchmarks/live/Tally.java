package dev.hindcast.benchmarks.live;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What was sent, what arrived, and how long it took; on the loop's thread, but for {@link #sent}. */
final class Tally {
    private final Map<String, Command> awaited = new HashMap<>();
    private long[] everywhere = new long[1 << 16];
    private long[] each = new long[1 << 20];
    private int everywhereCount;
    private int eachCount;
    private int sent;
    int failed;
    int lost;
    int doubled;
    int disordered;
    int resets;

    synchronized void sent(String key, Command command) {
        Command before = awaited.put(key, command);
        if (before != null && before.counts) {
            lost += before.awaited;
        }
        if (command.counts) {
            sent++;
        }
    }

    synchronized void failed(String key) {
        awaited.remove(key);
        failed++;
    }

    synchronized void arrived(String key) {
        Command command = awaited.get(key);
        if (command == null) {
            return;
        }
        long took = System.nanoTime() - command.due;
        if (command.counts) {
            each = room(each, eachCount);
            each[eachCount++] = took;
        }
        if (--command.awaited == 0) {
            awaited.remove(key);
            if (command.counts) {
                everywhere = room(everywhere, everywhereCount);
                everywhere[everywhereCount++] = took;
            }
        }
    }

    private static long[] room(long[] values, int count) {
        return count < values.length ? values : Arrays.copyOf(values, count * 2);
    }

    synchronized boolean nothingAwaited() {
        return awaited.values().stream().noneMatch(command -> command.counts);
    }

    /** The 95th percentile of what was delivered everywhere, in milliseconds. */
    synchronized double report(String what) {
        for (Command command : awaited.values()) {
            lost += command.counts ? command.awaited : 0;
        }
        awaited.clear();
        System.out.printf(
                "%-34s everywhere %s | each %s | %d commands, %d failed, %d lost, %d doubled, %d out of order%n",
                what,
                percentiles(everywhere, everywhereCount),
                percentiles(each, eachCount),
                sent,
                failed,
                lost,
                doubled,
                disordered);
        double p95 = everywhereCount == 0 ? Double.NaN : everywhere[(int) (everywhereCount * 0.95)] / 1e6;
        everywhereCount = 0;
        eachCount = 0;
        sent = 0;
        failed = 0;
        lost = 0;
        doubled = 0;
        disordered = 0;
        return p95;
    }

    private static String percentiles(long[] values, int count) {
        if (count == 0) {
            return "nothing";
        }
        Arrays.sort(values, 0, count);
        return String.format(
                "p50 %.1f p95 %.1f p99 %.1f max %.0f ms",
                values[count / 2] / 1e6,
                values[(int) (count * 0.95)] / 1e6,
                values[(int) (count * 0.99)] / 1e6,
                values[count - 1] / 1e6);
    }
}
