package dev.hindcast.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Standard output as bytes; a reader that has seen enough and closes the pipe is no error. */
final class StandardOutput {
    private StandardOutput() {}

    /** Writes something; may fail as any stream does. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes there where {@code -o} says, or to standard output; a file that cannot be written is wrong usage. */
    static void orFile(@Nullable Path file, CommandLine asked, Content content) throws IOException {
        if (file == null) {
            write(content);
            return;
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            content.writeTo(out);
        } catch (IOException e) {
            throw new ParameterException(
                    asked, "cannot write to " + file + "; name a file in a folder that exists and may be written to");
        }
    }

    static void write(Content content) throws IOException {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        try {
            content.writeTo(out);
            out.flush();
        } catch (IOException e) {
            if (!isClosedPipe(e)) {
                throw e;
            }
        }
    }

    private static boolean isClosedPipe(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed");
    }
}
