package dev.hindcast.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Migrates as the owner, then opens the pool as the application's role. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {
    /** One folder per module, in the order in which modules build on each other; versions are numbered by hundreds. */
    private static final String[] MIGRATIONS = {
        "classpath:db/platform",
        "classpath:db/people",
        "classpath:db/incident",
        "classpath:db/evidence",
        "classpath:db/timeline",
        "classpath:db/analysis",
        "classpath:db/action",
        "classpath:db/review",
        "classpath:db/retrospective"
    };

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DataSource dataSource(DatabaseSettings settings) {
        ApplicationRole.ensure(settings);
        migrate(settings);
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("hindcast");
        pool.setJdbcUrl(settings.url());
        pool.setUsername(DatabaseSettings.APP_ROLE);
        pool.setPassword(settings.effectiveAppPassword());
        pool.setMaximumPoolSize(settings.connections());
        pool.setConnectionTimeout(10_000);
        pool.addDataSourceProperty("ApplicationName", "hindcast");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(pool);
    }

    private static void migrate(DatabaseSettings settings) {
        Flyway.configure()
                .dataSource(settings.url(), settings.user(), settings.password())
                .locations(MIGRATIONS)
                .outOfOrder(true)
                .failOnMissingLocations(false)
                .placeholderReplacement(false)
                .javaMigrations(new WebSessionTables())
                .loggers("slf4j")
                .load()
                .migrate();
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new ActingTransactions(dataSource);
    }

    @Bean
    TransactionTemplate transactions(PlatformTransactionManager transactionManager) {
        return new TransactionTemplate(transactionManager);
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    /** Names this running program among the nodes that share a database. */
    @Bean
    NodeId nodeId() {
        return new NodeId(UUID.randomUUID());
    }
}
