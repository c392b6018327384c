package dev.hindcast.retrospective;

import dev.hindcast.action.Owners;
import dev.hindcast.incident.Incident;
import dev.hindcast.people.Account;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may see an incident and so its record. */
@Component
public class Readers {
    private final Owners owners;

    Readers(Owners owners) {
        this.owners = owners;
    }

    /** In the order of their names. */
    public List<Account> of(Incident incident) {
        return owners.of(incident);
    }

    /** Those of them who may also write. */
    public List<Account> editors(Incident incident) {
        return of(incident).stream().filter(Account::mayEdit).toList();
    }
}
