package dev.hindcast.platform.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** A program to be killed: commits number after number and prints each once its commit is acknowledged. */
final class CommittingProgram {
    private CommittingProgram() {}

    public static void main(String[] args) throws Exception {
        EmbeddedPostgres postgres =
                EmbeddedPostgres.start(DataFolder.hold(Path.of(args[0])), Path.of(args[1]), new Settings(true));
        try (Connection connection = DriverManager.getConnection(
                        postgres.database("hindcast"), postgres.user(), postgres.password());
                Statement create = connection.createStatement()) {
            create.execute("drop table if exists committed; create table committed (number int)");
            try (PreparedStatement insert = connection.prepareStatement("insert into committed values (?)")) {
                for (int number = 1; ; number++) {
                    insert.setInt(1, number);
                    insert.executeUpdate();
                    System.out.println(number);
                }
            }
        }
    }
}
