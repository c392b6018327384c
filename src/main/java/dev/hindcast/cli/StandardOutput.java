package dev.hindcast.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output as bytes; a reader that has seen enough and closes the pipe is no error. */
final class StandardOutput {
    private StandardOutput() {}

    /** Writes something; may fail as any stream does. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
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
