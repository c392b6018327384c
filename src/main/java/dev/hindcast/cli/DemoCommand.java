package dev.hindcast.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hindcast demo}: the server with the checkout outage in it, to look around. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Starts the server with a sample incident, the checkout outage, and prints how to sign in.")
final class DemoCommand implements Callable<Integer> {
    @Mixin
    ServerOptions options = new ServerOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        return ServerRun.untilStopped(options, spec.commandLine(), RunningServer::demonstrationGreeting);
    }
}
