package dev.hindcast.review.web;

import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.RecordedEvent;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.people.Teams;
import dev.hindcast.review.Participant;
import dev.hindcast.review.Roster;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.edit.KeptMilestone;
import dev.hindcast.timeline.edit.KeptTimelines;
import dev.hindcast.timeline.edit.Placement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds who took part in an incident's response, and who else may be invited to its review. */
@Component
class Invitees {
    private final Events events;
    private final KeptTimelines timelines;
    private final Incidents incidents;
    private final Accounts accounts;
    private final Teams teams;

    Invitees(Events events, KeptTimelines timelines, Incidents incidents, Accounts accounts, Teams teams) {
        this.events = events;
        this.timelines = timelines;
        this.incidents = incidents;
        this.accounts = accounts;
        this.teams = teams;
    }

    Roster roster(Incident incident) {
        return Roster.of(events.actors(incident.id()), atMilestones(incident), accounts.all());
    }

    /** Whoever appears most first, then everybody else by name. */
    List<Invitee> of(Incident incident, Roster roster, List<Participant> invited) {
        Set<UUID> audience = audience(incident);
        Set<UUID> joined = invited.stream()
                .filter(Participant::hasJoined)
                .map(Participant::account)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return accounts.all().stream()
                .filter(Account::enabled)
                .map(account -> new Invitee(
                        account,
                        roster.person(account.id()),
                        !incident.restricted() || audience.contains(account.id()),
                        joined.contains(account.id())))
                .sorted(Comparator.comparingLong(invitee -> {
                    Roster.Person person = invitee.person();
                    return person == null ? 0 : -person.events();
                }))
                .toList();
    }

    private Set<UUID> audience(Incident incident) {
        Audience audience = incidents.audience(incident.id());
        Set<UUID> people = new java.util.HashSet<>(audience.people());
        people.add(incident.author());
        teams.all().stream()
                .filter(team -> audience.teams().contains(team.id()))
                .forEach(team -> team.members().forEach(member -> people.add(member.id())));
        return people;
    }

    /** The milestones at which each actor stands. */
    private Map<String, Set<Milestone.Name>> atMilestones(Incident incident) {
        Map<Long, Set<Milestone.Name>> byEvent = new HashMap<>();
        for (KeptMilestone milestone : timelines.of(incident.id()).milestones()) {
            Placement placement = milestone.placement();
            if (placement != null && placement.event() != null) {
                byEvent.computeIfAbsent(placement.event(), any -> new TreeSet<>())
                        .add(milestone.key().name());
            }
        }
        Map<String, Set<Milestone.Name>> byActor = new HashMap<>();
        for (RecordedEvent recorded : events.all(incident.id(), byEvent.keySet())) {
            String actor = recorded.event().actor();
            if (actor != null) {
                byActor.computeIfAbsent(actor, any -> new TreeSet<>())
                        .addAll(byEvent.getOrDefault(recorded.id(), Set.of()));
            }
        }
        return byActor;
    }
}
