package dev.hindcast.retrospective.model;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.people.Account;
import dev.hindcast.retrospective.Stated.Name;
import dev.hindcast.retrospective.model.Model.Person;
import dev.hindcast.retrospective.model.Model.Said;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the parts of a model have in common while it is restored. */
final class Incoming {
    final IncidentId incident;
    final Account author;
    final Instant at;
    /** The id of the incident in the file. */
    final String old;

    private final Map<String, Person> people = new HashMap<>();
    private final List<Account> readers;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private long moments;

    /** @param readers who may see the new incident */
    Incoming(IncidentId incident, Account author, Instant at, Model model, List<Account> readers) {
        this.incident = incident;
        this.author = author;
        this.at = at;
        this.readers = readers;
        this.old = model.incident().id();
        model.people().forEach(person -> people.put(person.id(), person));
    }

    /** The same for the same old one. */
    UUID id(String old) {
        return UUID.fromString(ids.computeIfAbsent(old, any -> UUID.randomUUID().toString()));
    }

    void became(String old, UUID now) {
        ids.put(old, now.toString());
    }

    void became(long event, long now) {
        ids.put(Earlier.statement(event), Earlier.statement(now));
    }

    /** Null for none. */
    @Nullable
    Long event(@Nullable Long old) {
        String now = old == null ? null : ids.get(Earlier.statement(old));
        return now == null ? null : Long.valueOf(now.substring(now.indexOf(' ') + 1));
    }

    List<Long> events(List<Long> old) {
        return old.stream().map(this::event).filter(Objects::nonNull).toList();
    }

    Map<String, String> ids() {
        return ids;
    }

    /** Later than the one before by as little as the database keeps, so that what has an order by time keeps it. */
    Instant next() {
        return at.plus(moments++, ChronoUnit.MICROS);
    }

    /** The account here with the same address, of somebody who may see the incident; null where there is none. */
    @Nullable
    UUID account(@Nullable String person) {
        Person wanted = person == null ? null : people.get(person);
        String email = wanted == null ? null : wanted.email();
        return email == null
                ? null
                : readers.stream()
                        .filter(account -> account.email().equalsIgnoreCase(email))
                        .map(Account::id)
                        .findFirst()
                        .orElse(null);
    }

    String name(String person) {
        Person named = people.get(person);
        return named == null ? "somebody" : named.name();
    }

    Name name(Said said) {
        return new Name(name(said.by()), said.at());
    }
}
