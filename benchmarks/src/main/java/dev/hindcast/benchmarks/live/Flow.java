package dev.hindcast.benchmarks.live;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** Commands that arrive as people's do: at random moments, whether or not the ones before are done. */
final class Flow {
    private final Random chance = new Random(7);

    /** Sends for so many seconds; returns when the last one was sent. */
    void run(Target target, int sessions, double perSecond, double seconds, boolean counts) {
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * 1e9);
        long due = begin;
        int session = 0;
        while (true) {
            due += (long) (-Math.log(1 - chance.nextDouble()) / perSecond * 1e9);
            if (due > end) {
                return;
            }
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            try {
                target.send(session, due, counts);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            // Every session in turn: the same statement comes up again only much later.
            session = (session + 1) % sessions;
        }
    }
}
