package dev.hindcast.review.anonymous;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that somebody unknown wants done in a box. */
public sealed interface Operation {
    Purpose purpose();

    /**
     * A card, as its author sees it.
     *
     * @param better whether it made things better
     */
    record Words(String phase, boolean better, String text) {
        public static final int LONGEST = 500;
    }

    /**
     * Puts a new card into the box.
     *
     * @param id chosen at random by the browser, which knows its own card by it later
     * @param keyHash SHA-256 of the key of whoever may change the card
     */
    record PutCard(UUID id, Words words, byte[] keyHash, Permit permit) implements Operation {
        @Override
        public Purpose purpose() {
            return Purpose.CARDS;
        }
    }

    /** Changes a card. */
    record EditCard(UUID id, Words words, byte[] key) implements Operation {
        @Override
        public Purpose purpose() {
            return Purpose.CARDS;
        }
    }

    /** Takes a card out again; its permit stays used. */
    record DeleteCard(UUID id, byte[] key) implements Operation {
        @Override
        public Purpose purpose() {
            return Purpose.CARDS;
        }
    }

    /**
     * Casts a ballot, or replaces an older one of the same credential.
     *
     * @param dots how many on which group
     */
    record PutBallot(Permit credential, int version, Map<UUID, Integer> dots) implements Operation {
        public static final int ALL = 5;
        public static final int ON_ONE = 2;

        @Override
        public Purpose purpose() {
            return Purpose.BALLOT;
        }
    }

    /** Answers the closing questions; null where one was skipped. */
    record PutAnswers(
            Permit credential,
            int version,
            @Nullable String learned,
            @Nullable String again) implements Operation {
        @Override
        public Purpose purpose() {
            return Purpose.CLOSING;
        }
    }
}
