package dev.hindcast.platform.live;

import dev.hindcast.platform.database.DatabaseSettings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.PGProperty;
import org.springframework.stereotype.Component;

/** Connections that are kept for long and belong to no pool, so that neither side waits for the other. */
@Component
class OwnConnections {
    private final DatabaseSettings settings;

    /** @param database asked for only so that the role and the tables are there */
    OwnConnections(DatabaseSettings settings, DataSource database) {
        this.settings = settings;
    }

    Connection open() throws SQLException {
        return open(properties());
    }

    /** For {@code listen}: what is notified is there at once. */
    Connection openForListening() throws SQLException {
        Properties properties = properties();
        PGProperty.SOCKET_FACTORY.set(properties, ListeningSockets.class.getName());
        return open(properties);
    }

    private Connection open(Properties properties) throws SQLException {
        return DriverManager.getConnection(settings.url(), properties);
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("user", DatabaseSettings.APP_ROLE);
        properties.setProperty("password", settings.effectiveAppPassword());
        properties.setProperty("ApplicationName", "hindcast bell");
        properties.setProperty("tcpKeepAlive", "true");
        return properties;
    }
}
