package dev.hindcast.benchmarks.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** One thread that reads all connections. */
final class Loop implements Runnable {
    /** What happens on a connection; all on the loop's thread. */
    interface Handler {
        void connected(SelectionKey key) throws IOException;

        void read(ByteBuffer bytes) throws IOException;

        void closed();
    }

    private record Later(long at, Runnable task) {}

    private final Selector selector;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final PriorityQueue<Later> later = new PriorityQueue<>((a, b) -> Long.compare(a.at, b.at));
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(256 * 1024);

    Loop() throws IOException {
        selector = Selector.open();
        Thread thread = new Thread(this, "loop");
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.setDaemon(true);
        thread.start();
    }

    void execute(Runnable task) {
        tasks.add(task);
        selector.wakeup();
    }

    void after(long millis, Runnable task) {
        long at = System.nanoTime() + millis * 1_000_000;
        execute(() -> later.add(new Later(at, task)));
    }

    /** On the loop's thread. */
    void register(SocketChannel channel, Handler handler) throws IOException {
        channel.configureBlocking(false);
        channel.register(
                selector, channel.isConnected() ? SelectionKey.OP_READ : SelectionKey.OP_CONNECT, handler);
    }

    @Override
    public void run() {
        while (true) {
            try {
                long wait = later.isEmpty() ? 1000 : (later.peek().at - System.nanoTime()) / 1_000_000 + 1;
                if (wait > 0) {
                    selector.select(this::handle, Math.min(wait, 1000));
                } else {
                    selector.selectNow(this::handle);
                }
                for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
                    task.run();
                }
                while (!later.isEmpty() && later.peek().at <= System.nanoTime()) {
                    later.poll().task.run();
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (RuntimeException e) {
                e.printStackTrace();
            }
        }
    }

    private void handle(SelectionKey key) {
        Handler handler = (Handler) key.attachment();
        SocketChannel channel = (SocketChannel) key.channel();
        try {
            if (key.isConnectable()) {
                channel.finishConnect();
                key.interestOps(SelectionKey.OP_READ);
                handler.connected(key);
                return;
            }
            buffer.clear();
            int n = channel.read(buffer);
            if (n < 0) {
                throw new IOException("closed");
            }
            buffer.flip();
            handler.read(buffer);
        } catch (IOException | RuntimeException e) {
            key.cancel();
            try {
                channel.close();
            } catch (IOException ignored) {
                // It is closed.
            }
            if (e instanceof RuntimeException && !(e instanceof java.nio.channels.CancelledKeyException)) {
                e.printStackTrace();
            }
            handler.closed();
        }
    }
}
