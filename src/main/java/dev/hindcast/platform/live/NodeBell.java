package dev.hindcast.platform.live;

import dev.hindcast.platform.database.NodeId;
import jakarta.annotation.PreDestroy;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells the other nodes which streams have something new, through PostgreSQL: the first change at once, then one message
 * for all that changes within a millisecond or while a message is
 * under way; ids and numbers only. A bell that is not heard is no loss, only a delay
 * of two seconds.
 */
@Component
class NodeBell {
    static final String CHANNEL = "hindcast_live";

    private static final Logger log = LoggerFactory.getLogger(NodeBell.class);
    private static final Duration COALESCE = Duration.ofMillis(1);
    /** PostgreSQL takes messages of less than 8000 bytes; an id with its number has at most 57. */
    private static final int IDS = 130;

    private final OwnConnections connections;
    private final String node;
    private final BellListener listener;
    private final Map<UUID, Long> rung = new HashMap<>();
    private final Semaphore more = new Semaphore(0);
    private final Thread ringer = new Thread(this::ringOthers, "live-bell-ringer");
    private volatile boolean stopped;

    NodeBell(OwnConnections connections, NodeId node) {
        this.connections = connections;
        this.node = node.value().toString();
        this.listener = new BellListener(connections, this.node);
        ringer.setDaemon(true);
    }

    /** What to do when another node tells that a stream has come so far. */
    void onRing(ObjLongConsumer<UUID> action) {
        ringer.start();
        listener.start(action);
    }

    void ring(UUID stream, long sequence) {
        synchronized (rung) {
            rung.merge(stream, sequence, Math::max);
        }
        more.release();
    }

    private void ringOthers() {
        while (!stopped) {
            try (var connection = connections.open();
                    Statement settings = connection.createStatement();
                    PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
                // A bell that was lost with the server is not missed, so it need not wait for the disk.
                settings.execute("set synchronous_commit = off");
                notify.setString(1, CHANNEL);
                while (!stopped) {
                    more.acquire();
                    more.drainPermits();
                    for (String message = next(); message != null; message = next()) {
                        notify.setString(2, message);
                        notify.execute();
                    }
                    LockSupport.parkNanos(COALESCE.toNanos());
                }
            } catch (InterruptedException e) {
                return;
            } catch (SQLException e) {
                log.warn("Other nodes were not told of a change and will find it themselves: {}", e.getMessage());
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            }
        }
    }

    private @Nullable String next() {
        StringBuilder message = new StringBuilder(node);
        synchronized (rung) {
            if (rung.isEmpty()) {
                return null;
            }
            Iterator<Map.Entry<UUID, Long>> each = rung.entrySet().iterator();
            for (int i = 0; i < IDS && each.hasNext(); i++) {
                Map.Entry<UUID, Long> entry = each.next();
                message.append(',').append(entry.getKey()).append('=').append(entry.getValue());
                each.remove();
            }
        }
        return message.toString();
    }

    @PreDestroy
    void stop() {
        stopped = true;
        ringer.interrupt();
        listener.stop();
    }
}
