package dev.hindcast.retrospective.sharing;

import dev.hindcast.evidence.Actor;
import dev.hindcast.evidence.Events;
import dev.hindcast.evidence.EvidenceFile;
import dev.hindcast.evidence.EvidenceFiles;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.people.Team;
import dev.hindcast.people.Teams;
import dev.hindcast.retrospective.Writing;
import dev.hindcast.retrospective.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works out a version for outsiders from the record as it is, on behalf of whoever is acting. */
@Component
public class Preparing {
    private static final Pattern PROGRAM = Pattern.compile(
            "(?i).*bot]?|(a|an|the|some) .*|system|root|admin|ci|cron|jenkins|git(hub|lab)( actions)?|argocd|kubernetes|alertmanager"
                    + "|prometheus|grafana|pagerduty|statuspage|unknown|user|nobody|everybody|support|operations|ops");

    private final Incidents incidents;
    private final Teams teams;
    private final Writing writing;
    private final Accounts accounts;
    private final Events events;
    private final EvidenceFiles files;
    private final SharedVersions versions;

    Preparing(
            Incidents incidents,
            Teams teams,
            Writing writing,
            Accounts accounts,
            Events events,
            EvidenceFiles files,
            SharedVersions versions) {
        this.incidents = incidents;
        this.teams = teams;
        this.writing = writing;
        this.accounts = accounts;
        this.events = events;
        this.files = files;
        this.versions = versions;
    }

    /** With the choices that are remembered. @throws dev.hindcast.platform.web.NotFound when there is no record to be seen */
    @Transactional(readOnly = true)
    public Preparation of(IncidentId incident) {
        return of(incident, versions.choices(incident).orElse(Choices.FIRST));
    }

    /** With other choices, to be looked at. */
    @Transactional(readOnly = true)
    public Preparation of(IncidentId incident, Choices choices) {
        Written whole = writing.of(incident);
        Written kept = Anonymising.legible(Part.without(choices.leftOut(), whole));
        List<StandIn> standIns = Proposals.of(Texts.of(kept), people(incident), evidence(incident), choices.standIns());
        Anonymised result = Anonymising.of(kept, standIns);
        return new Preparation(
                IntStream.range(0, standIns.size())
                        .mapToObj(i -> new Preparation.Counted(
                                standIns.get(i), result.places().get(i)))
                        .toList(),
                Part.of(whole),
                choices.leftOut(),
                result.written(),
                result.marked(),
                SecondLook.at(result.written(), standIns),
                result.without(),
                Frozen.fingerprint(result.written()));
    }

    private List<Person> people(IncidentId incident) {
        List<Person> people = new ArrayList<>();
        for (Account account : accounts.all()) {
            people.add(new Person(account.name(), List.of(account.email())));
        }
        Set<String> things = things(incident);
        events.actors(incident).stream()
                .map(Actor::name)
                .filter(name -> !things.contains(name.toLowerCase(Locale.ROOT)))
                .filter(name -> name.length() > 1 && !PROGRAM.matcher(name).matches())
                .filter(name -> name.codePoints().anyMatch(Character::isLetter))
                .forEach(name -> people.add(new Person(name, List.of())));
        return people;
    }

    /** Evidence names services and teams too as whoever did something. */
    private Set<String> things(IncidentId incident) {
        return Stream.concat(
                        incidents.find(incident).stream().flatMap(one -> one.services().stream()),
                        teams.all().stream().map(Team::name))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> evidence(IncidentId incident) {
        return files.list(incident).stream()
                .map(EvidenceFile::path)
                .filter(path -> path.toLowerCase(Locale.ROOT).matches(".*[a-z].*"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
