package dev.hindcast.platform.database;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf the current thread works. Every transaction tells it to the database, whose row-level security decides
 * from it what can be seen; without one nothing that hangs from an incident is seen at all.
 */
public final class Acting {
    private static final ThreadLocal<@Nullable UUID> ACCOUNT = new ThreadLocal<>();

    private Acting() {}

    public static @Nullable UUID account() {
        return ACCOUNT.get();
    }

    /** Runs the work on behalf of the account and returns to whom it was before. */
    public static <T> T as(UUID account, Supplier<T> work) {
        UUID before = ACCOUNT.get();
        ACCOUNT.set(account);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    public static void as(UUID account, Runnable work) {
        as(account, () -> {
            work.run();
            return null;
        });
    }

    /** The same for work that may fail in its own two ways. */
    public static <E extends Exception, F extends Exception> void during(UUID account, Work<E, F> work) throws E, F {
        UUID before = ACCOUNT.get();
        ACCOUNT.set(account);
        try {
            work.run();
        } finally {
            restore(before);
        }
    }

    private static void restore(@Nullable UUID before) {
        if (before == null) {
            ACCOUNT.remove();
        } else {
            ACCOUNT.set(before);
        }
    }

    /** Work with checked failures, such as the rest of a filter chain. */
    @FunctionalInterface
    public interface Work<E extends Exception, F extends Exception> {
        void run() throws E, F;
    }
}
