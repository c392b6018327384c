package dev.hindcast.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Locale;

/** One line on the terminal that tells how far long work has come; nothing for short work or without a terminal. */
final class Progress {
    private static final long PATIENCE_MILLIS = 700;
    private static final long PAUSE_MILLIS = 100;

    private final PrintStream terminal;
    private final boolean shown;
    private final Clock clock;
    private long next;
    private boolean written;

    Progress(PrintStream terminal, boolean shown, Clock clock) {
        this.terminal = terminal;
        this.shown = shown;
        this.clock = clock;
        this.next = clock.millis() + PATIENCE_MILLIS;
    }

    /** @param found what is counted, such as {@code events} */
    void report(int file, int files, long count, String found) {
        if (shown && clock.millis() >= next) {
            terminal.printf(
                    Locale.ENGLISH, "\r\u001b[2Kreading file %,d of %,d · %,d %s so far", file, files, count, found);
            terminal.flush();
            written = true;
            next = clock.millis() + PAUSE_MILLIS;
        }
    }

    void done() {
        if (written) {
            terminal.print("\r\u001b[2K");
            terminal.flush();
        }
    }
}
