package dev.hindcast.benchmarks.live;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The peer: rooms of socket.io; a command goes over the connection of one of the participants. */
final class SocketIo implements Target {
    private final int[] ports;
    private final Loop loop;
    private final Tally tally;
    private final List<List<SocketIoParticipant>> rooms = new ArrayList<>();
    private int sent;

    SocketIo(int sessions, int[] ports, Loop loop, Tally tally) {
        this.ports = ports;
        this.loop = loop;
        this.tally = tally;
        for (int i = 0; i < sessions; i++) {
            rooms.add(new ArrayList<>());
        }
    }

    @Override
    public Participant open(int session, int participant, int node) throws IOException {
        SocketIoParticipant stream = new SocketIoParticipant(tally, session, ports[node]);
        rooms.get(session).add(stream);
        loop.execute(() -> {
            try {
                loop.register(stream.channel(), stream);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        return stream;
    }

    @Override
    public void send(int session, long due, boolean counts) throws IOException {
        String key = "s" + sent++;
        tally.sent(key, new Command(due, counts, LiveRun.PARTICIPANTS));
        List<SocketIoParticipant> room = rooms.get(session);
        room.get(ThreadLocalRandom.current().nextInt(room.size())).command(key);
    }
}
