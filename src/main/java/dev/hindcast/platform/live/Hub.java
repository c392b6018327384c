package dev.hindcast.platform.live;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;

/**
 * One stream on this node, for all its followers here: what this node commits is handed over and delivered from memory,
 * what others commit is read from the log once. It does one thing at a time, so that everybody gets everything in order.
 */
final class Hub {
    private static final long UNKNOWN = -1;
    /** Read in advance for those who come back with an older cursor than the first one had. */
    private static final int OLDER = 32;

    private final UUID stream;
    private final LiveLog log;
    private final InTurn inTurn;
    private final Set<Follower> followers = new LinkedHashSet<>();
    private final Ring ring = new Ring();
    /** Up to where everybody here has been told. */
    private volatile long last = UNKNOWN;

    private long audienceChanged = UNKNOWN;

    Hub(UUID stream, LiveLog log, Executor threads) {
        this.stream = stream;
        this.log = log;
        this.inTurn = new InTurn(threads);
    }

    /** Where it stands; whoever is found allowed after that is asked again if the audience changes later. */
    long position() {
        return last;
    }

    /** @param position where the hub stood before the follower was found to be allowed */
    void join(Follower follower, long position) {
        inTurn.run(() -> {
            if (last == UNKNOWN) {
                begin(follower.cursor());
            } else if (follower.cursor() > last) {
                readOn();
            }
            if ((position == UNKNOWN || audienceChanged > position) && !follower.stays()) {
                return;
            }
            if (follower.connection().ended()) {
                return;
            }
            followers.add(follower);
            long behind = last - follower.cursor();
            follower.connection().send(LiveMessage.behind(follower.cursor(), Math.max(behind, 0)));
            if (behind < 0) {
                follower.reset(last);
            }
            feed(follower);
        });
    }

    void leave(Follower follower) {
        inTurn.run(() -> followers.remove(follower));
    }

    /** What this node committed; hand-overs may overtake each other, sequences do not. */
    void handOver(LiveEntry entry) {
        inTurn.run(() -> {
            if (last == UNKNOWN || entry.sequence() <= last) {
                return;
            }
            if (entry.sequence() == last + 1) {
                deliver(entry);
            } else {
                readOn();
            }
        });
    }

    /** Another node committed up to there. */
    void heard(long sequence) {
        if (last != UNKNOWN && sequence > last) {
            inTurn.run(() -> {
                if (sequence > last) {
                    readOn();
                }
            });
        }
    }

    private void begin(long cursor) {
        long newest = log.last(stream);
        long from = Math.max(Math.min(cursor, newest) - OLDER, newest - Ring.MOST);
        last = Math.max(from, 0);
        readOn();
        // Old entries are forgotten, their numbers are not.
        last = Math.max(last, newest);
    }

    private void readOn() {
        List<LiveEntry> entries;
        do {
            entries = log.after(stream, last);
            entries.forEach(this::deliver);
        } while (entries.size() == LiveLog.BATCH);
    }

    private void deliver(LiveEntry entry) {
        LiveMessage message = LiveMessage.of(entry);
        if (entry.sequence() != last + 1) {
            ring.clear();
        }
        ring.add(message);
        last = entry.sequence();
        if (message.audience()) {
            audienceChanged = last;
            followers.retainAll(Follower.staying(followers));
        }
        for (Follower follower : followers) {
            if (follower.cursor() == last - 1) {
                follower.send(message);
            }
        }
    }

    /** Brings a follower up to date, as fast as its connection takes it. */
    private void feed(Follower follower) {
        while (follower.cursor() < last) {
            if (!follower.connection().roomy()) {
                follower.connection().onceRoomy(() -> inTurn.run(() -> feed(follower)));
                return;
            }
            List<LiveMessage> missed = missed(follower.cursor());
            if (missed.isEmpty() || missed.get(0).sequence() != follower.cursor() + 1) {
                follower.reset(last);
                return;
            }
            for (LiveMessage message : missed) {
                if (message.sequence() > last || !follower.connection().roomy()) {
                    break;
                }
                if (message.audience() && !follower.stays()) {
                    return;
                }
                follower.send(message);
            }
        }
    }

    private List<LiveMessage> missed(long cursor) {
        List<LiveMessage> recent = ring.after(cursor);
        return recent != null
                ? recent
                : log.after(stream, cursor).stream().map(LiveMessage::of).toList();
    }
}
