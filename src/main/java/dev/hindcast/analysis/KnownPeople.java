package dev.hindcast.analysis;

import dev.hindcast.evidence.EventQuery;
import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.Kind;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.timeline.Responders;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The people who could stand at the end of a chain: those with an account, and those in the incident's evidence. */
@Component
class KnownPeople {
    private static final Set<Kind> PEOPLE_ACT_IN =
            EnumSet.of(Kind.CHANGE, Kind.ACKNOWLEDGEMENT, Kind.CHAT, Kind.STATUS_UPDATE, Kind.NOTE);
    private static final int READ = 500;

    private final Accounts accounts;
    private final Events events;

    KnownPeople(Accounts accounts, Events events) {
        this.accounts = accounts;
        this.events = events;
    }

    PersonEnding of(IncidentId incident) {
        Stream<String> actors = events.first(EventQuery.of(incident).kinds(PEOPLE_ACT_IN), READ).events().stream()
                .filter(recorded -> Responders.isPerson(recorded.event()))
                .flatMap(recorded -> Stream.ofNullable(recorded.event().actor()));
        return new PersonEnding(Stream.concat(accounts.all().stream().map(Account::name), actors)
                .collect(Collectors.toSet()));
    }
}
