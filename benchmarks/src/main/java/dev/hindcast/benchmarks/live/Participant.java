package dev.hindcast.benchmarks.live;

/** One open stream, which checks that what comes is next. */
abstract class Participant implements Loop.Handler {
    protected final Tally tally;
    protected long last;
    /** Over everything that came; equal for all participants of a session who saw the same. */
    protected long hash;

    protected volatile boolean ready;

    Participant(Tally tally) {
        this.tally = tally;
    }

    protected void entry(long sequence, String key) {
        if (sequence == last + 1) {
            last = sequence;
            hash = hash * 31 + key.hashCode();
        } else if (sequence <= last) {
            tally.doubled++;
        } else {
            tally.disordered++;
            last = sequence;
        }
        tally.arrived(key);
    }

    abstract void drop();
}
