package dev.hindcast.retrospective.model;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.people.Accounts;
import dev.hindcast.retrospective.model.Model.Person;
import dev.hindcast.retrospective.model.Model.Said;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the parts of a model have in common while it is put together. */
final class Outgoing {
    final IncidentId incident;
    final Earlier earlier;
    private final PeopleList people;
    private final Map<String, Person> stated;
    private Set<Long> statements = Set.of();

    Outgoing(IncidentId incident, Earlier earlier, Accounts accounts) {
        this.incident = incident;
        this.earlier = earlier;
        this.people = new PeopleList(accounts);
        this.stated = earlier.all(Model::people).stream()
                .collect(Collectors.toMap(Person::id, Function.identity(), (one, other) -> one));
    }

    Said said(UUID account, Instant at) {
        return new Said(people.of(account), at);
    }

    @Nullable
    Said perhaps(@Nullable UUID account, @Nullable Instant at) {
        return account == null || at == null ? null : said(account, at);
    }

    @Nullable
    String person(@Nullable UUID account) {
        return account == null ? null : people.of(account);
    }

    /** The same that a file said from which this incident was restored. */
    @Nullable
    Said again(@Nullable Said before) {
        return before == null ? null : said(before);
    }

    Said said(Said before) {
        return new Said(personAgain(before.by()), before.at());
    }

    String personAgain(String before) {
        return people.of(stated.getOrDefault(before, new Person(before, "somebody", null)));
    }

    /** From now on, only these are cited. */
    void listed(Set<Long> numbers) {
        statements = numbers;
    }

    List<Long> cited(List<Long> events) {
        return events.stream().filter(statements::contains).toList();
    }

    @Nullable
    Long cited(@Nullable Long event) {
        return event != null && statements.contains(event) ? event : null;
    }

    List<Person> people() {
        return people.list();
    }
}
