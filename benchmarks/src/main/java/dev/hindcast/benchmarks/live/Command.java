package dev.hindcast.benchmarks.live;

/** One command of the flow, from when it was due until the last participant has seen what it did. */
final class Command {
    final long due;
    final boolean counts;
    int awaited;

    Command(long due, boolean counts, int awaited) {
        this.due = due;
        this.counts = counts;
        this.awaited = awaited;
    }
}
