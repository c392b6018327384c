package dev.hindcast.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/** The port of the embedded server on this machine's loopback address. */
final class Port {
    /** Linux gives ports from 32768 to outgoing connections, any of which could be in our way at the next start. */
    private static final int BELOW_EPHEMERAL = 32768;

    private static final int FIRST = 15432;

    private Port() {}

    /** The port used last time if it is still free, else another; remembered in the file. */
    static int chosen(Path file) throws IOException {
        int port = remembered(file);
        while (!isFree(port)) {
            port = ThreadLocalRandom.current().nextInt(FIRST, BELOW_EPHEMERAL);
        }
        Files.writeString(file, port + "\n");
        return port;
    }

    private static int remembered(Path file) {
        try {
            return Integer.parseInt(Files.readString(file).strip());
        } catch (IOException | NumberFormatException e) {
            return ThreadLocalRandom.current().nextInt(FIRST, BELOW_EPHEMERAL);
        }
    }

    private static boolean isFree(int port) {
        if (port < 1024 || port >= BELOW_EPHEMERAL) {
            return false;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
