package dev.hindcast.review;

import dev.hindcast.evidence.Actor;
import dev.hindcast.people.Account;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.Responders;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in the response, as far as the evidence tells: people with an account, and names without one.
 *
 * @param known whoever appears most first
 * @param strangers names to which no account belongs, likewise
 */
public record Roster(List<Person> known, List<Stranger> strangers) {
    /**
     * @param events in how many events they appear
     * @param milestones which ones stand on something they did or said
     */
    public record Person(Account account, long events, Set<Milestone.Name> milestones) {}

    public record Stranger(String name, long events, Set<Milestone.Name> milestones) {}

    /** @param milestones by the name of who acted there */
    public static Roster of(List<Actor> actors, Map<String, Set<Milestone.Name>> milestones, List<Account> accounts) {
        Map<UUID, Person> known = new LinkedHashMap<>();
        List<Stranger> strangers = new ArrayList<>();
        for (Actor actor : actors) {
            if (!Responders.isPerson(actor.name())) {
                continue;
            }
            Set<Milestone.Name> at = milestones.getOrDefault(actor.name(), Set.of());
            Account account = account(actor.name(), accounts);
            if (account == null) {
                strangers.add(new Stranger(actor.name(), actor.events(), at));
            } else {
                known.merge(account.id(), new Person(account, actor.events(), at), Roster::both);
            }
        }
        List<Person> people = new ArrayList<>(known.values());
        people.sort((one, other) -> Long.compare(other.events(), one.events()));
        return new Roster(List.copyOf(people), List.copyOf(strangers));
    }

    /** Null for somebody who did not appear. */
    public @Nullable Person person(UUID account) {
        return known.stream()
                .filter(person -> person.account().id().equals(account))
                .findFirst()
                .orElse(null);
    }

    /** Full name, address or its first part; a first name only where one person alone has it. Closed accounts never. */
    private static @Nullable Account account(String name, List<Account> accounts) {
        String wanted = plain(name);
        List<Account> open = accounts.stream().filter(Account::enabled).toList();
        List<Account> exact = open.stream()
                .filter(account -> wanted.equals(plain(account.name()))
                        || wanted.equals(plain(account.email()))
                        || wanted.equals(plain(localPart(account.email()))))
                .toList();
        List<Account> found = exact.isEmpty()
                ? open.stream()
                        .filter(account -> wanted.equals(plain(account.name()).split(" ", 2)[0]))
                        .toList()
                : exact;
        return found.size() == 1 ? found.get(0) : null;
    }

    private static String localPart(String email) {
        return email.substring(0, Math.max(0, email.indexOf('@')));
    }

    /** {@code @Tomás.Oliveira} and {@code tomas oliveira} are the same name. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^@", "")
                .replaceAll("[._\\-\\s]+", " ")
                .strip();
    }

    private static Person both(Person one, Person other) {
        Set<Milestone.Name> milestones = new TreeSet<>(one.milestones());
        milestones.addAll(other.milestones());
        return new Person(one.account(), one.events() + other.events(), milestones);
    }
}
