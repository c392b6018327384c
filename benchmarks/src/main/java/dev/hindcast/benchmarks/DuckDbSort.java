package dev.hindcast.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The bare work by DuckDB: JSON lines in, ordered by time, JSON lines out. Prints its own time without the start of Java. */
public final class DuckDbSort {
    private DuckDbSort() {}

    /** @param args the file to read and the file to write */
    public static void main(String[] args) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            long begin = System.nanoTime();
            statement.execute("copy (select * from read_json('" + args[0]
                    + "', format = 'newline_delimited') order by timestamp) to '" + args[1] + "' (format json)");
            System.out.printf("%.3f%n", (System.nanoTime() - begin) / 1e9);
        }
    }
}
