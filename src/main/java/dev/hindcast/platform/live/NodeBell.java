package dev.hindcast.platform.live;

import dev.hindcast.platform.database.NodeId;
import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells the other nodes which streams have something new, through PostgreSQL: one message for all that changed within a
 * few milliseconds, ids only. A bell that is not heard is no loss, only a delay of two seconds.
 */
@Component
class NodeBell {
    private static final Logger log = LoggerFactory.getLogger(NodeBell.class);
    private static final String CHANNEL = "hindcast_live";
    private static final Duration COALESCE = Duration.ofMillis(3);
    /** PostgreSQL takes messages of less than 8000 bytes; an id with its comma has 37. */
    private static final int IDS = 200;

    private final DataSource database;
    private final String node;
    private final BlockingQueue<UUID> rung = new LinkedBlockingQueue<>();
    private final Thread ringer = new Thread(this::ringOthers, "live-bell-ringer");
    private final Thread listener = new Thread(this::listen, "live-bell-listener");
    private volatile Consumer<UUID> heard = stream -> {};
    private volatile boolean stopped;

    NodeBell(DataSource database, NodeId node) {
        this.database = database;
        this.node = node.value().toString();
        ringer.setDaemon(true);
        listener.setDaemon(true);
    }

    void onRing(Consumer<UUID> action) {
        heard = action;
        ringer.start();
        listener.start();
    }

    void ring(UUID stream) {
        rung.add(stream);
    }

    private void ringOthers() {
        while (!stopped) {
            try {
                Set<UUID> streams = new HashSet<>();
                streams.add(rung.take());
                LockSupport.parkNanos(COALESCE.toNanos());
                rung.drainTo(streams, IDS - 1);
                StringBuilder message = new StringBuilder(node);
                streams.forEach(stream -> message.append(',').append(stream));
                notifyOthers(message.toString());
            } catch (InterruptedException e) {
                return;
            } catch (SQLException e) {
                log.warn("Other nodes were not told of a change and will find it themselves: {}", e.getMessage());
            }
        }
    }

    private void notifyOthers(String message) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
            notify.setString(1, CHANNEL);
            notify.setString(2, message);
            notify.execute();
        }
    }

    private void listen() {
        while (!stopped) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
                PGConnection postgres = connection.unwrap(PGConnection.class);
                while (!stopped) {
                    PGNotification[] notifications = postgres.getNotifications(10_000);
                    if (notifications != null) {
                        for (PGNotification notification : notifications) {
                            hear(notification.getParameter());
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

    private void hear(String message) {
        String[] parts = message.split(",");
        if (!parts[0].equals(node)) {
            for (int i = 1; i < parts.length; i++) {
                heard.accept(UUID.fromString(parts[i]));
            }
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        ringer.interrupt();
        listener.interrupt();
    }
}
