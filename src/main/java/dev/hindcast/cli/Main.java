package dev.hindcast.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code bin/hindcast}: picks the command. */
@Command(
        name = "hindcast",
        mixinStandardHelpOptions = true,
        version = "Hindcast 0.1",
        description = "Learn from incidents: evidence becomes a cited timeline with its blind spots.",
        synopsisSubcommandLabel = "COMMAND")
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
