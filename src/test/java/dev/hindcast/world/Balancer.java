package dev.hindcast.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;

/** One address for several nodes: each connection goes to the first of them that takes it. */
public final class Balancer implements AutoCloseable {
    private final ServerSocket door;
    private final List<Integer> nodes;

    /** @param nodes their ports, the preferred one first */
    public Balancer(List<Integer> nodes) {
        this.nodes = List.copyOf(nodes);
        try {
            this.door = new ServerSocket(0, 200, InetAddress.getByName("localhost"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                daemon(() -> pass(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pass(Socket client) {
        for (int node : nodes) {
            try {
                Socket server = new Socket("localhost", node);
                daemon(() -> copy(client, server));
                copy(server, client);
                return;
            } catch (IOException gone) {
                continue;
            }
        }
        end(client);
    }

    /** Until either side is gone; then both are. */
    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            end(to);
        } finally {
            end(from);
            end(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "balancer");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
