package dev.hindcast.benchmarks.live;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntUnaryOperator;

/** Follows a review as `live.js` does: comes back by itself, with its cursor, to whichever node there is. */
final class SseParticipant extends Participant {
    private final Loop loop;
    private final String path;
    private final String cookie;
    /** Gives the port to go to at the n-th try. */
    private final IntUnaryOperator port;

    private SocketChannel channel;
    private Lines lines;
    private int tries;
    private long target = -1;
    private boolean atOnce;
    volatile long droppedAt;
    volatile long caughtUpAt;
    volatile int reconnects;

    SseParticipant(Loop loop, Tally tally, String path, String cookie, IntUnaryOperator port) {
        super(tally);
        this.loop = loop;
        this.path = path;
        this.cookie = cookie;
        this.port = port;
    }

    void connect() {
        try {
            lines = new Lines(this::line);
            channel = SocketChannel.open();
            channel.configureBlocking(false);
            channel.connect(new InetSocketAddress("127.0.0.1", port.applyAsInt(tries)));
            loop.register(channel, this);
        } catch (IOException e) {
            closed();
        }
    }

    @Override
    public void connected(SelectionKey key) throws IOException {
        String request = "GET " + path + "?after=" + last + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie
                + "\r\nAccept: text/event-stream\r\n\r\n";
        channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public void read(ByteBuffer bytes) throws IOException {
        lines.read(bytes);
    }

    private void line(String line) {
        if (!line.startsWith("data:{")) {
            return;
        }
        long sequence = Long.parseLong(between(line, "\"sequence\":", ","));
        String what = between(line, "\"what\":\"", "\"");
        String detail = between(line, "\"detail\":\"", "\"");
        if (what.equals("behind")) {
            tries = 0;
            ready = true;
            target = sequence + Long.parseLong(detail);
        } else if (what.equals("reset")) {
            tally.resets++;
            last = sequence;
        } else {
            entry(sequence, line.contains("cmd-") ? "cmd-" + between(line, "cmd-", ".") + "." : detail);
        }
        if (caughtUpAt == 0 && last >= target) {
            caughtUpAt = System.nanoTime();
        }
    }

    private static String between(String text, String before, String after) {
        int begin = text.indexOf(before) + before.length();
        return text.substring(begin, text.indexOf(after, begin));
    }

    @Override
    public void closed() {
        if (ready || droppedAt == 0) {
            droppedAt = System.nanoTime();
        }
        ready = false;
        caughtUpAt = 0;
        reconnects++;
        long most = Math.min(3000, 300L << Math.min(tries, 4));
        long wait = atOnce ? 0 : (long) (most * (0.2 + 0.8 * ThreadLocalRandom.current().nextDouble()));
        atOnce = false;
        tries++;
        loop.after(wait, this::connect);
    }

    /** Loses its connection; on the loop's thread. */
    @Override
    void drop() {
        drop(false);
    }

    void drop(boolean backAtOnce) {
        if (!ready) {
            return;
        }
        atOnce = backAtOnce;
        try {
            channel.setOption(java.net.StandardSocketOptions.SO_LINGER, 0);
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        closed();
    }
}
