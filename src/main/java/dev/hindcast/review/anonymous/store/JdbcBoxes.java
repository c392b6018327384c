package dev.hindcast.review.anonymous.store;

import dev.hindcast.review.anonymous.Boxes;
import dev.hindcast.review.anonymous.Operation;
import dev.hindcast.review.anonymous.Outcome;
import dev.hindcast.review.anonymous.Purpose;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Not transactional on purpose: nothing but the one function runs, and nobody acts, whoever asked. */
@Repository
class JdbcBoxes implements Boxes {
    private final JdbcClient jdbc;

    JdbcBoxes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<byte[]> publicKey(UUID session, Purpose purpose) {
        List<byte[]> found = jdbc.sql("select k from collection_public_key(?, ?) k where k is not null")
                .params(session, purpose.word())
                .query(byte[].class)
                .list();
        return found.stream().findFirst();
    }

    @Override
    public Outcome put(UUID session, Operation.PutCard card) {
        return call(
                "put_card(?, ?, ?, ?, ?, ?, ?)",
                session,
                card.id(),
                card.words().phase(),
                card.words().better(),
                card.words().text(),
                card.keyHash(),
                card.permit().hash());
    }

    @Override
    public Outcome edit(UUID session, Operation.EditCard card) {
        return call(
                "edit_card(?, ?, ?, ?, ?, ?)",
                session,
                card.id(),
                card.words().phase(),
                card.words().better(),
                card.words().text(),
                sha256(card.key()));
    }

    @Override
    public Outcome delete(UUID session, Operation.DeleteCard card) {
        return call("delete_card(?, ?, ?)", session, card.id(), sha256(card.key()));
    }

    @Override
    public Outcome put(UUID session, Operation.PutBallot ballot) {
        String dots = ballot.dots().entrySet().stream()
                .map(some -> "\"" + some.getKey() + "\":" + some.getValue())
                .collect(Collectors.joining(",", "{", "}"));
        return call("put_ballot(?, ?, ?, ?::json)", session, ballot.credential().hash(), ballot.version(), dots);
    }

    @Override
    public Outcome put(UUID session, Operation.PutAnswers answers) {
        return call(
                "put_answers(?, ?, ?, ?, ?)",
                session,
                answers.credential().hash(),
                answers.version(),
                answers.learned(),
                answers.again());
    }

    @Override
    public long count(UUID session, Purpose purpose) {
        return jdbc.sql("select collected(?, ?)")
                .params(session, purpose.word())
                .query(Long.class)
                .single();
    }

    private Outcome call(String function, @Nullable Object... arguments) {
        return Outcome.of(jdbc.sql("select " + function)
                .params(Arrays.asList(arguments))
                .query(String.class)
                .single());
    }

    private static byte[] sha256(byte[] key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
