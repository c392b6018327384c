package dev.hindcast.demo;

import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.people.Admission;
import dev.hindcast.people.Role;
import dev.hindcast.people.Team;
import dev.hindcast.people.Teams;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The people of the checkout outage, and one who was not there. */
@Component
class Cast {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final String PASSWORD = "checkout-outage";
    static final String ADMINISTRATOR = "priya@example.com";
    static final String OUTSIDER = "lukas@example.com";
    static final String TEAM = "Checkout";
    private static final String OTHER_TEAM = "Search";

    private record Person(String name, String email, Role role, String team) {}

    private static final List<Person> PEOPLE = List.of(
            new Person("Priya Nair", ADMINISTRATOR, Role.ADMINISTRATOR, TEAM),
            new Person("Jonas Weber", "jonas@example.com", Role.MEMBER, TEAM),
            new Person("Mei Tanaka", "mei@example.com", Role.MEMBER, TEAM),
            new Person("Tomás Oliveira", "tomas@example.com", Role.MEMBER, TEAM),
            new Person("Amara Okafor", "amara@example.com", Role.VIEWER, TEAM),
            new Person("Lukas Brandt", OUTSIDER, Role.MEMBER, OTHER_TEAM));

    private final Accounts accounts;
    private final Teams teams;
    private final Admission admission;

    Cast(Accounts accounts, Teams teams, Admission admission) {
        this.accounts = accounts;
        this.teams = teams;
        this.admission = admission;
    }

    /** Whether this server has no people yet, or those of the demonstration. */
    boolean mayEnter() {
        return accounts.none() || accounts.findByEmail(ADMINISTRATOR).isPresent();
    }

    /** Adds whoever is missing; changes nobody who is there. */
    void enter() {
        for (Person person : PEOPLE) {
            if (accounts.findByEmail(person.email()).isEmpty()) {
                Account account = admission.create(person.name(), person.email(), PASSWORD, person.role());
                accounts.changeProfile(account.id(), account.name(), BERLIN);
                teams.addMember(team(person.team()), account.id());
            }
        }
    }

    UUID administrator() {
        return account(ADMINISTRATOR).id();
    }

    Account account(String email) {
        return accounts.findByEmail(email).orElseThrow();
    }

    UUID team(String name) {
        return teams.add(name)
                .orElseGet(() -> teams.all().stream()
                        .filter(team -> team.name().equals(name))
                        .map(Team::id)
                        .findFirst()
                        .orElseThrow());
    }
}
