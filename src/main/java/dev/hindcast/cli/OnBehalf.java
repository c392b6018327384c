package dev.hindcast.cli;

import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.platform.postgres.CannotStart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of a command that does one thing with what a server keeps, on behalf of one of its members. */
final class OnBehalf {
    @Option(
            names = "--as",
            paramLabel = "EMAIL",
            description = "The member on whose behalf, by address. Not needed where there is only one administrator.")
    private @Nullable String member;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "The data folder (default: ${DEFAULT-VALUE}). Its server may be running.")
    private Path data = Path.of("data");

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description =
                    "The database, as its owner. Else HINDCAST_DATABASE_URL, else the embedded one in the data folder.")
    private @Nullable String databaseUrl;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** What is done with the server. */
    interface Work<T> {
        T with(RunningServer server, Account account) throws IOException;
    }

    /** @throws IOException also when the server cannot be reached or started; the message says why */
    <T> T run(Work<T> work) throws IOException {
        ServerOptions options = new ServerOptions();
        options.data = data;
        options.databaseUrl = databaseUrl;
        options.port = 0;
        try (RunningServer server = RunningServer.forCommand(options, command.name())) {
            return work.with(server, account(server));
        } catch (CannotStart e) {
            throw new IOException(e.line());
        }
    }

    private Account account(RunningServer server) {
        List<Account> members = read(
                        server, () -> server.service(Accounts.class).all())
                .stream()
                .filter(Account::enabled)
                .filter(Account::mayEdit)
                .toList();
        if (member != null) {
            return members.stream()
                    .filter(account -> account.email().equalsIgnoreCase(member))
                    .findFirst()
                    .orElseThrow(() -> usage("there is no member with the address " + member));
        }
        List<Account> administrators =
                members.stream().filter(Account::isAdministrator).toList();
        if (administrators.size() != 1) {
            throw usage(
                    administrators.isEmpty()
                            ? "nobody has an account yet; start the server once and create the first administrator"
                            : "say with --as on whose behalf, one of "
                                    + administrators.stream()
                                            .map(Account::email)
                                            .collect(Collectors.joining(", ")));
        }
        return administrators.get(0);
    }

    static <T> List<T> read(RunningServer server, Supplier<List<T>> question) {
        List<T> answer = server.service(TransactionTemplate.class).execute(status -> question.get());
        return answer == null ? List.of() : answer;
    }

    private ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
