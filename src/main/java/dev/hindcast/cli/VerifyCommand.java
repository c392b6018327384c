package dev.hindcast.cli;

import dev.hindcast.platform.postgres.CannotStart;
import dev.hindcast.platform.postgres.DataFolder;
import dev.hindcast.platform.postgres.EmbeddedPostgres;
import dev.hindcast.platform.postgres.RunningPostgres;
import dev.hindcast.retrospective.history.Beside;
import dev.hindcast.retrospective.history.Continued;
import dev.hindcast.retrospective.history.HistoryFile;
import dev.hindcast.retrospective.history.HistoryKey;
import dev.hindcast.retrospective.history.StoredHistory;
import dev.hindcast.retrospective.history.Verification;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hindcast verify}: whether the histories are what was saved. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Recomputes the chained histories of all incidents, or of one from a file, and names the first broken"
                        + " link of each.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every link holds", "1:a link is broken, or the histories could not be read", "2:wrong usage"
        })
final class VerifyCommand implements Callable<Integer> {
    static final int BROKEN = 1;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "A history taken from an incident's page, or a retrospective exported as JSON. Without it,"
                    + " a database is read.")
    private @Nullable Path file;

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description =
                    "The database, as its owner. Else HINDCAST_DATABASE_URL, else the embedded one in the data folder.")
    private @Nullable String databaseUrl;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "The data folder (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description =
                    "The public key that must have signed, such as a copy of history.pub that you keep elsewhere.")
    private @Nullable Path key;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, SQLException {
        if (file != null && databaseUrl != null) {
            throw new ParameterException(spec.commandLine(), "Give a file or a database, not both.");
        }
        String trusted = key == null ? null : HistoryKey.read(key);
        try {
            if (file != null) {
                return told(file, trusted);
            }
            StoredHistory found = fromDatabase();
            return told(Verification.of(found.revisions(), found.signatures(), trusted), found.elsewhere(), trusted);
        } catch (CannotStart e) {
            throw new IOException(e.line());
        }
    }

    private int told(Path path, @Nullable String trusted) throws IOException {
        try {
            String json = Files.readString(path);
            HistoryFile history = HistoryFile.read(json);
            List<String> elsewhere = new ArrayList<>(Continued.broken(history.revisions()));
            elsewhere.addAll(Beside.changed(json, history));
            return told(Verification.of(history, trusted), elsewhere, trusted);
        } catch (HistoryFile.Unreadable e) {
            throw new IOException(path + ": " + e.getMessage());
        }
    }

    private StoredHistory fromDatabase() throws SQLException {
        String given = databaseUrl == null ? System.getenv("HINDCAST_DATABASE_URL") : databaseUrl;
        if (given != null && !given.isBlank()) {
            DatabaseAddress address = DatabaseAddress.of(given, System.getenv());
            return StoredHistory.read(address.url(), address.user(), address.password());
        }
        if (!Files.isDirectory(data)) {
            throw new CannotStart("There is no data folder " + data + ". Name it with --data, or a database with"
                    + " --database-url.");
        }
        try (EmbeddedPostgres embedded = EmbeddedPostgres.start(DataFolder.hold(data))) {
            return StoredHistory.read(embedded.database("hindcast"), embedded.user(), embedded.password());
        } catch (DataFolder.InUse e) {
            RunningPostgres running = RunningPostgres.in(data, "hindcast").orElseThrow(() -> e);
            return StoredHistory.read(running.url(), running.user(), running.password());
        }
    }

    private int told(Verification.Result result, List<String> elsewhere, @Nullable String trusted) {
        List<String> broken = new ArrayList<>(result.broken());
        broken.addAll(elsewhere);
        PrintWriter out = spec.commandLine().getOut();
        broken.forEach(sentence -> out.println("broken: " + sentence));
        out.println(result.revisions() + " revisions of " + result.incidents() + " incidents: "
                + (broken.isEmpty() ? "every link holds." : broken.size() + " broken."));
        if (result.buried() > 0) {
            out.println(
                    result.buried() + " contents were taken out for legal reasons; tombstones say by whom and why.");
        }
        if (result.signatures() > 0) {
            out.println(result.signatures() + " heads are signed, by key " + String.join(", ", result.keys())
                    + (trusted == null ? ". Whether it is yours, --key tells." : ", the one you gave."));
        }
        if (result.unsigned() > 0) {
            out.println(result.unsigned() + " histories have no signed head yet.");
        }
        out.flush();
        return broken.isEmpty() ? 0 : BROKEN;
    }
}
