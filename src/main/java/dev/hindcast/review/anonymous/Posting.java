package dev.hindcast.review.anonymous;

import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/** Decides about what comes without a name: a valid permit, within the rules, and the box does the rest. */
@Service
public class Posting {
    private static final Set<String> PHASES = Set.of("cause", "detection", "response", "resolution");
    private static final Set<String> LEARNED = Set.of("yes", "a-little", "no");
    private static final Set<String> AGAIN = Set.of("yes", "maybe", "no");
    /** PostgreSQL would complain about them, and in its log. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}");

    private final Boxes boxes;

    Posting(Boxes boxes) {
        this.boxes = boxes;
    }

    public Outcome post(UUID session, Operation operation) {
        if (operation instanceof Operation.PutCard card) {
            Outcome words = check(card.words());
            return words != Outcome.OK
                    ? words
                    : permitted(session, card, card.permit(), () -> boxes.put(session, card));
        } else if (operation instanceof Operation.EditCard card) {
            Outcome words = check(card.words());
            return words != Outcome.OK ? words : boxes.edit(session, card);
        } else if (operation instanceof Operation.DeleteCard card) {
            return boxes.delete(session, card);
        } else if (operation instanceof Operation.PutBallot ballot) {
            return !withinCaps(ballot.dots())
                    ? Outcome.TOO_MANY_DOTS
                    : permitted(session, ballot, ballot.credential(), () -> boxes.put(session, ballot));
        } else if (operation instanceof Operation.PutAnswers answers) {
            boolean known = (answers.learned() == null || LEARNED.contains(answers.learned()))
                    && (answers.again() == null || AGAIN.contains(answers.again()));
            return !known
                    ? Outcome.UNREADABLE
                    : permitted(session, answers, answers.credential(), () -> boxes.put(session, answers));
        }
        return Outcome.UNREADABLE;
    }

    private static Outcome check(Operation.Words words) {
        if (!PHASES.contains(words.phase()) || UNPRINTABLE.matcher(words.text()).find()) {
            return Outcome.UNREADABLE;
        }
        return words.text().isBlank() || words.text().length() > Operation.Words.LONGEST
                ? Outcome.TOO_LONG
                : Outcome.OK;
    }

    private static boolean withinCaps(Map<UUID, Integer> dots) {
        return dots.values().stream().allMatch(some -> some >= 1 && some <= Operation.PutBallot.ON_ONE)
                && dots.values().stream().mapToInt(some -> some).sum() <= Operation.PutBallot.ALL;
    }

    private Outcome permitted(UUID session, Operation operation, Permit permit, Supplier<Outcome> work) {
        byte[] spki = boxes.publicKey(session, operation.purpose()).orElse(null);
        if (spki == null) {
            return Outcome.CLOSED;
        }
        RSAPublicKey key = BlindSignatures.publicKey(spki);
        return BlindSignatures.verify(key, permit.message(), permit.signature()) ? work.get() : Outcome.FORGED;
    }
}
