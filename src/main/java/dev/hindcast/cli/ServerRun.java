package dev.hindcast.cli;

import dev.hindcast.platform.postgres.CannotStart;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import picocli.CommandLine;

/** From the command to a running server and back to the prompt: one line when it is ready, one line when it is not. */
final class ServerRun {
    /** Told to {@code bin/hindcast}: the rehearsal, in which Java records which classes a start needs, went well. */
    private static final int REHEARSED = 77;

    private ServerRun() {}

    /**
     * Returns only if the start failed or was a rehearsal; a running server ends with the process, by a signal, and then in order.
     *
     * @param greeting what to print once the server answers
     */
    static int untilStopped(ServerOptions options, CommandLine command, Function<RunningServer, String> greeting)
            throws InterruptedException {
        try {
            RunningServer server = RunningServer.start(options);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
            if (System.getenv("HINDCAST_REHEARSAL") != null) {
                return REHEARSED;
            }
            command.getOut().println(greeting.apply(server));
            command.getOut().flush();
        } catch (CannotStart e) {
            command.getErr().println("hindcast: " + e.line());
            return command.getCommandSpec().exitCodeOnExecutionException();
        }
        new CountDownLatch(1).await();
        return 0;
    }
}
