package dev.hindcast.benchmarks.live;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.function.Consumer;

/** A kept connection for commands, one at a time. */
final class CommandConnection implements Loop.Handler {
    private final SocketChannel channel;
    private final Queue<CommandConnection> idle;
    private final Tally tally;
    private String key = "";
    private Consumer<String> whenDone = answer -> {};
    private StringBuilder answer = new StringBuilder();

    CommandConnection(int port, Queue<CommandConnection> idle, Tally tally, Loop loop) throws IOException {
        this.idle = idle;
        this.tally = tally;
        channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        loop.execute(() -> {
            try {
                loop.register(channel, this);
            } catch (IOException e) {
                closed();
            }
        });
    }

    /** @param whenDone gets the whole answer; it may send again */
    void send(byte[] request, String key, Consumer<String> whenDone) throws IOException {
        this.key = key;
        this.whenDone = whenDone;
        ByteBuffer bytes = ByteBuffer.wrap(request);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void connected(SelectionKey selected) {}

    /** The answer has no body, or one of a length that is said. */
    @Override
    public void read(ByteBuffer bytes) {
        answer.append(StandardCharsets.ISO_8859_1.decode(bytes));
        int end = answer.indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        int stated = answer.indexOf("Content-Length: ");
        int length = stated < 0 || stated > end
                ? 0
                : Integer.parseInt(answer.substring(stated + 16, answer.indexOf("\r\n", stated)).strip());
        if (answer.length() < end + 4 + length) {
            return;
        }
        String whole = answer.toString();
        String status = whole.substring(9, 12);
        if (!status.equals("302") && !status.equals("303") && !status.equals("204") && !status.equals("200")) {
            if (!status.equals("409")) {
                System.out.println(whole.lines().findFirst().orElse(""));
            }
            tally.failed(key);
        }
        key = "";
        answer = new StringBuilder();
        whenDone.accept(whole);
        idle.add(this);
    }

    @Override
    public void closed() {
        if (!key.isEmpty()) {
            tally.failed(key);
            key = "";
        }
    }

    boolean open() {
        return channel.isOpen();
    }
}
