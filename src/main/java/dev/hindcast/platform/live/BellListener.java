package dev.hindcast.platform.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears what other nodes ring for, on a connection that does nothing else. */
final class BellListener {
    private static final Logger log = LoggerFactory.getLogger(BellListener.class);

    private final OwnConnections connections;
    private final String node;
    private volatile boolean stopped;
    private volatile @Nullable Connection listening;

    BellListener(OwnConnections connections, String node) {
        this.connections = connections;
        this.node = node;
    }

    void start(ObjLongConsumer<UUID> heard) {
        Thread thread = new Thread(() -> listen(heard), "live-bell-listener");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen(ObjLongConsumer<UUID> heard) {
        while (!stopped) {
            try (Connection connection = connections.openForListening();
                    Statement statement = connection.createStatement()) {
                listening = connection;
                statement.execute("listen " + NodeBell.CHANNEL);
                PGConnection postgres = connection.unwrap(PGConnection.class);
                while (!stopped) {
                    PGNotification[] notifications = postgres.getNotifications(10_000);
                    if (notifications != null) {
                        for (PGNotification notification : notifications) {
                            hear(notification.getParameter(), heard);
                        }
                    }
                }
            } catch (SQLException e) {
                if (!stopped) {
                    log.warn("Not hearing other nodes, trying again: {}", e.getMessage());
                    LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
                }
            }
        }
    }

    private void hear(String message, ObjLongConsumer<UUID> heard) {
        String[] parts = message.split(",");
        if (parts[0].equals(node)) {
            return;
        }
        for (int i = 1; i < parts.length; i++) {
            int sign = parts[i].indexOf('=');
            if (sign > 0) {
                heard.accept(
                        UUID.fromString(parts[i].substring(0, sign)), Long.parseLong(parts[i].substring(sign + 1)));
            }
        }
    }

    void stop() {
        stopped = true;
        Connection open = listening;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException e) {
                log.debug("The connection for listening was gone already: {}", e.getMessage());
            }
        }
    }
}
