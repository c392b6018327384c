package dev.hindcast.review.anonymous;

import dev.hindcast.people.Account;
import dev.hindcast.platform.database.Acting;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A running review of the checkout outage whose first participant leads, and what its people hold. */
public final class AnonymousReview {
    public final UUID id = UUID.randomUUID();
    public final Map<Account, UUID> participants = new LinkedHashMap<>();
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public AnonymousReview(
            UUID incident,
            boolean anonymous,
            List<Account> people,
            Collecting collecting,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        Account author = people.get(0);
        people.forEach(person -> participants.put(person, UUID.randomUUID()));
        as(author, () -> {
            jdbc.sql("""
                            insert into review_session (id, incident_id, starts_at, state, anonymous, created_by, created_at, facilitator)
                            values (?, ?, now(), 'running', ?, ?, now(), ?)
                            """)
                    .params(id, incident, anonymous, author.id(), participants.get(author))
                    .update();
            participants.forEach((account, participant) -> jdbc.sql(
                            "insert into review_participant (id, session_id, account_id, name) values (?, ?, ?, ?)")
                    .params(participant, id, account.id(), account.name())
                    .update());
            collecting.prepare(id);
        });
    }

    public void as(Account person, Runnable work) {
        Acting.as(person.id(), () -> transactions.executeWithoutResult(status -> work.run()));
    }

    public Account facilitator() {
        return participants.keySet().iterator().next();
    }

    public UUID group(String name) {
        UUID group = UUID.randomUUID();
        as(
                facilitator(),
                () -> jdbc.sql("insert into review_group (id, session_id, phase, better, name, position)"
                                + " values (?, ?, 'detection', false, ?, 1)")
                        .params(group, id, name)
                        .update());
        return group;
    }

    /** Has permits signed on behalf of the person. */
    public Map<Purpose, List<Permit>> permitsOf(Account person, Collecting collecting, Issuing issuing) {
        return permitsOf(person, collecting, asked -> issuing.issue(id, asked));
    }

    /** The same, asking in some other way. */
    public Map<Purpose, List<Permit>> permitsOf(
            Account person, Collecting collecting, UnaryOperator<Map<Purpose, List<byte[]>>> ask) {
        return Acting.as(person.id(), () -> {
            Map<Purpose, PublicKeyOf> keys = new EnumMap<>(Purpose.class);
            collecting.keys(id).forEach(key -> keys.put(key.purpose(), key));
            Map<Purpose, List<BlindClient.Blinded>> blinded = new EnumMap<>(Purpose.class);
            Map<Purpose, List<byte[]>> asked = new EnumMap<>(Purpose.class);
            for (Purpose purpose : Purpose.values()) {
                List<BlindClient.Blinded> some = new ArrayList<>();
                for (int i = 0; i < purpose.permits(); i++) {
                    some.add(BlindClient.blind(
                            BlindSignatures.publicKey(keys.get(purpose).spki())));
                }
                blinded.put(purpose, some);
                asked.put(
                        purpose, some.stream().map(BlindClient.Blinded::blinded).toList());
            }
            Map<Purpose, List<Permit>> permits = new EnumMap<>(Purpose.class);
            ask.apply(asked).forEach((purpose, signed) -> {
                List<Permit> finished = new ArrayList<>();
                for (int i = 0; i < signed.size(); i++) {
                    finished.add(BlindClient.finish(
                            BlindSignatures.publicKey(keys.get(purpose).spki()),
                            blinded.get(purpose).get(i),
                            signed.get(i)));
                }
                permits.put(purpose, finished);
            });
            return permits;
        });
    }

    /** Ends the collection as if its time had come. */
    public void endNow(Purpose purpose, Collecting collecting, EndOfCollections ends) {
        as(facilitator(), () -> collecting.end(id, purpose));
        as(
                facilitator(),
                () -> jdbc.sql("update review_collection set ends_at = ? where session_id = ?")
                        .params(Arrays.asList(Instant.EPOCH.atOffset(ZoneOffset.UTC), id))
                        .update());
        ends.endWhatIsDue();
    }
}
