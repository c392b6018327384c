package dev.hindcast.retrospective.model;

import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.retrospective.model.Model.Person;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of one file, each once and numbered as they first come up. */
final class PeopleList {
    private final Accounts accounts;
    private final Map<UUID, String> here = new HashMap<>();
    private final Map<String, Person> people = new LinkedHashMap<>();

    PeopleList(Accounts accounts) {
        this.accounts = accounts;
    }

    String of(UUID account) {
        String known = here.get(account);
        if (known == null) {
            known = found(account);
            here.put(account, known);
        }
        return known;
    }

    private String found(UUID account) {
        return accounts.find(account)
                .map(found -> of(account.toString(), found.name(), addressOf(found)))
                .orElseGet(() -> of(account.toString(), "somebody", null));
    }

    /** Somebody whom a file named from which this incident was restored; the same person where name and address are. */
    String of(Person stated) {
        return of("stated " + stated.id(), stated.name(), stated.email());
    }

    private String of(String otherwise, String name, @Nullable String email) {
        String key = email == null ? otherwise : email.toLowerCase(Locale.ROOT) + " " + name;
        return people.computeIfAbsent(key, any -> new Person("p" + (people.size() + 1), name, email))
                .id();
    }

    private static @Nullable String addressOf(Account account) {
        return account.isGuest() ? null : account.email();
    }

    List<Person> list() {
        return List.copyOf(people.values());
    }
}
