package dev.hindcast.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the server keeps its data and where it listens. */
final class ServerOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "The folder for everything that is kept (default: ${DEFAULT-VALUE}).")
    Path data = Path.of("data");

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "The port to listen on; 0 takes any free one (default: ${DEFAULT-VALUE}).")
    int port = 8080;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "The address to listen on: 127.0.0.1 for this machine only, 0.0.0.0 for all"
                    + " (default: ${DEFAULT-VALUE}).")
    String host = "127.0.0.1";

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description = "A PostgreSQL 15 or newer of your own, such as postgresql://user:password@host:5432/hindcast."
                    + " Else HINDCAST_DATABASE_URL, else the embedded one in the data folder.")
    @Nullable
    String databaseUrl;
}
