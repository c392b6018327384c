package dev.hindcast.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code bin/hindcast}: picks the command. */
@Command(
        name = "hindcast",
        mixinStandardHelpOptions = true,
        version = "Hindcast 0.1",
        description = "Learn from incidents: evidence becomes a cited timeline with its blind spots.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ReconstructCommand.class,
            UnderstandCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            LintCommand.class,
            ServeCommand.class,
            DemoCommand.class,
            VerifyCommand.class
        })
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::wrongUsage)
                .setExecutionExceptionHandler(Main::failed);
    }

    /** One line that names what is wrong; the whole help is for those who ask for it. */
    private static int wrongUsage(CommandLine.ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr().println("hindcast: " + firstLine(e));
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult result) {
        command.getErr().println("hindcast: " + firstLine(e));
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    private static String firstLine(Exception e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
