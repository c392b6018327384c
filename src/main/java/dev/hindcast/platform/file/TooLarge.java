package dev.hindcast.platform.file;

import java.io.IOException;

/** A file is larger than this server takes; the message says so in words for whoever sent it. */
public final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    public TooLarge(long limit) {
        super("it is larger than %,d MB, the most that this server takes in one file".formatted(limit >> 20));
    }
}
