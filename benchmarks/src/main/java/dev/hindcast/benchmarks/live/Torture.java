package dev.hindcast.benchmarks.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** Connections are cut at random and nodes are killed while commands go on; in the end everybody has seen the same. */
final class Torture {
    private static final int DISCONNECTS = 1000;
    private static final int KILLS = 20;

    private final Loop loop;
    private final Tally tally;
    private final Flow flow;
    private final int sessions;
    private final int perSecond;
    private final Random chance = new Random(11);

    Torture(Loop loop, Tally tally, Flow flow, int sessions) {
        this.loop = loop;
        this.tally = tally;
        this.flow = flow;
        this.sessions = sessions;
        this.perSecond = sessions / 2;
    }

    void run(Hindcast target, List<Program> nodes, List<Participant> participants) throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Thread commands = new Thread(() -> {
            while (!done.get()) {
                flow.run(target, sessions, perSecond, 1, false);
            }
        });
        commands.start();
        storm(participants);
        for (int i = 0; i < DISCONNECTS; i++) {
            SseParticipant one = (SseParticipant) participants.get(chance.nextInt(participants.size()));
            loop.execute(one::drop);
            Thread.sleep(chance.nextInt(20));
        }
        await(participants, stream -> stream.ready);
        long slowest = 0;
        for (int i = 0; i < KILLS; i++) {
            Program node = nodes.get(i % nodes.size());
            long killed = System.nanoTime();
            node.kill();
            Thread.sleep(200);
            await(participants, Torture::caughtUp);
            slowest = Math.max(slowest, participants.stream()
                    .mapToLong(stream -> ((SseParticipant) stream).caughtUpAt - killed)
                    .max()
                    .orElse(0));
            node.start();
            Thread.sleep(chance.nextInt(2000));
        }
        done.set(true);
        commands.join();
        Thread.sleep(5000);
        verdict(participants, slowest);
    }

    /** All lose their connections at once and come back at once. */
    private void storm(List<Participant> participants) throws Exception {
        for (int round = 1; round <= 3; round++) {
            CountDownLatch dropped = new CountDownLatch(1);
            long begin = System.nanoTime();
            loop.execute(() -> {
                participants.forEach(stream -> ((SseParticipant) stream).drop(true));
                dropped.countDown();
            });
            dropped.await();
            await(participants, Torture::caughtUp);
            long[] took = participants.stream()
                    .mapToLong(stream -> ((SseParticipant) stream).caughtUpAt - begin)
                    .sorted()
                    .toArray();
            System.out.printf(
                    "%d reconnects at once, %d commands/s meanwhile: half caught up after %.1f s, all after %.1f s%n",
                    took.length, perSecond, took[took.length / 2] / 1e9, took[took.length - 1] / 1e9);
            Thread.sleep(3000);
        }
    }

    private static boolean caughtUp(Participant stream) {
        return stream.ready && ((SseParticipant) stream).caughtUpAt != 0;
    }

    private void verdict(List<Participant> participants, long slowest) {
        List<List<Participant>> bySession = new ArrayList<>();
        for (int session = 0; session < sessions; session++) {
            bySession.add(new ArrayList<>());
        }
        for (int i = 0; i < participants.size(); i++) {
            bySession.get(i % sessions).add(participants.get(i));
        }
        long different = bySession.stream()
                .filter(session -> session.stream()
                                .map(stream -> stream.last + ":" + stream.hash)
                                .distinct()
                                .count()
                        > 1)
                .count();
        long entries = bySession.stream().mapToLong(session -> session.get(0).last).sum();
        int reconnects = participants.stream()
                .mapToInt(stream -> ((SseParticipant) stream).reconnects)
                .sum();
        System.out.printf(
                "%d disconnects, %d kill -9, %d reconnects in all, all caught up at most %.1f s after a kill%n",
                DISCONNECTS, KILLS, reconnects, slowest / 1e9);
        System.out.printf(
                "%d entries in %d sessions, each to %d: %d doubled, %d lost or out of order, %d told to load anew,"
                        + " %d sessions in which somebody saw something else%n",
                entries,
                sessions,
                LiveRun.PARTICIPANTS,
                tally.doubled,
                tally.disordered,
                tally.resets,
                different);
    }

    static void await(List<Participant> participants, Predicate<Participant> state) throws InterruptedException {
        for (int i = 0; i < 3000; i++) {
            if (participants.stream().allMatch(state)) {
                return;
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException(
                participants.stream().filter(state.negate()).count() + " streams are not there after a minute");
    }
}
