package dev.hindcast.benchmarks.live;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** One socket.io client over WebSocket: as much of both protocols (EIO 4 in frames of text) as an event needs. */
final class SocketIoParticipant extends Participant {
    private final int room;
    private final SocketChannel channel;
    private boolean head = true;
    private byte[] rest = new byte[0];

    SocketIoParticipant(Tally tally, int room, int port) throws IOException {
        super(tally);
        this.room = room;
        this.channel = SocketChannel.open();
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        channel.connect(new InetSocketAddress("127.0.0.1", port));
    }

    SocketChannel channel() {
        return channel;
    }

    @Override
    public void connected(SelectionKey key) throws IOException {
        write(("GET /socket.io/?EIO=4&transport=websocket&room=" + room + " HTTP/1.1\r\nHost: localhost\r\n"
                        + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                        + "Sec-WebSocket-Version: 13\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void read(ByteBuffer bytes) throws IOException {
        byte[] all = new byte[rest.length + bytes.remaining()];
        System.arraycopy(rest, 0, all, 0, rest.length);
        bytes.get(all, rest.length, bytes.remaining());
        int at = 0;
        if (head) {
            int end = new String(all, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n");
            if (end >= 0) {
                head = false;
                at = end + 4;
            }
        }
        while (!head && all.length - at >= 2) {
            int length = all[at + 1] & 0x7f;
            int begin = at + 2;
            if (length == 126) {
                if (all.length - at < 4) {
                    break;
                }
                length = (all[at + 2] & 0xff) << 8 | all[at + 3] & 0xff;
                begin = at + 4;
            }
            if (all.length - begin < length) {
                break;
            }
            packet(new String(all, begin, length, StandardCharsets.UTF_8));
            at = begin + length;
        }
        rest = java.util.Arrays.copyOfRange(all, at, all.length);
    }

    private void packet(String text) throws IOException {
        if (text.startsWith("42")) {
            String[] parts = text.substring(text.indexOf('{') + 1).split("[:,}]");
            entry(Long.parseLong(parts[1]), parts[5].replace("\"", ""));
        } else if (text.startsWith("40")) {
            ready = true;
        } else if (text.startsWith("0")) {
            frame("40");
        } else if (text.equals("2")) {
            frame("3");
        }
    }

    void command(String key) throws IOException {
        frame("42[\"pin\",\"" + key + "\"]");
    }

    /** Masked with zeros, which is allowed and costs nothing. */
    private void frame(String text) throws IOException {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(6 + payload.length);
        frame.put((byte) 0x81).put((byte) (0x80 | payload.length)).putInt(0).put(payload);
        write(frame.array());
    }

    private synchronized void write(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    @Override
    public void closed() {
        ready = false;
    }

    @Override
    void drop() {
        throw new UnsupportedOperationException();
    }
}
