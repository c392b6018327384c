package dev.hindcast.action;

import dev.hindcast.incident.Audience;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.people.Teams;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who can own an action of an incident: everybody who can sign in and may see it. */
@Component
public class Owners {
    private final Accounts accounts;
    private final Teams teams;
    private final Incidents incidents;

    Owners(Accounts accounts, Teams teams, Incidents incidents) {
        this.accounts = accounts;
        this.teams = teams;
        this.incidents = incidents;
    }

    /** In the order of their names. */
    public List<Account> of(Incident incident) {
        List<Account> enabled = accounts.all().stream().filter(Account::enabled).toList();
        if (!incident.restricted()) {
            return enabled;
        }
        Audience audience = incidents.audience(incident.id());
        List<UUID> members = teams.all().stream()
                .filter(team -> audience.teams().contains(team.id()))
                .flatMap(team -> team.members().stream().map(Account::id))
                .toList();
        return enabled.stream()
                .filter(account -> account.id().equals(incident.author())
                        || audience.people().contains(account.id())
                        || members.contains(account.id()))
                .toList();
    }
}
