package dev.hindcast.cli;

import dev.hindcast.platform.database.DatabaseUnusable;
import dev.hindcast.platform.postgres.CannotStart;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;

/** Finds, in what a failed start threw, the one line that helps. */
final class StartFailure {
    private StartFailure() {}

    static CannotStart explained(RuntimeException failure, Path log) {
        Throwable innermost = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart known) {
                return known;
            }
            if (cause instanceof DatabaseUnusable) {
                return new CannotStart(firstLine(cause), failure);
            }
            if (cause instanceof PortInUseException port) {
                return new CannotStart("Port " + port.getPort() + " is in use. Choose another with --port.", failure);
            }
            innermost = cause;
        }
        LoggerFactory.getLogger(StartFailure.class).error("The start failed", failure);
        return new CannotStart(
                "Hindcast could not start: %s (details in %s)".formatted(firstLine(innermost), log), failure);
    }

    private static String firstLine(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank()
                ? failure.getClass().getSimpleName()
                : message.strip().lines().findFirst().orElse("");
    }
}
