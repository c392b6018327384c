package dev.hindcast.benchmarks.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was prepared in the database. */
final class World {
    String database = "";
    String peer = "";
    String password = "";
    final List<String> accounts = new ArrayList<>();
    final List<String> incidents = new ArrayList<>();
    final List<String[]> statements = new ArrayList<>();

    static World read(Path file) throws IOException {
        World world = new World();
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split(" ", 2);
            switch (parts[0]) {
                case "database" -> world.database = parts[1];
                case "peer" -> world.peer = parts[1];
                case "password" -> world.password = parts[1];
                case "account" -> world.accounts.add(parts[1]);
                default -> {
                    String[] incident = parts[1].split(" ", 2);
                    world.incidents.add(incident[0]);
                    world.statements.add(incident[1].split(" "));
                }
            }
        }
        return world;
    }
}
