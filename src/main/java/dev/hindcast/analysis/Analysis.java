package dev.hindcast.analysis;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.platform.web.NotFound;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What people do with an incident's contributing factors and their domains; nothing is lost, removed ones come back. */
@Service
public class Analysis {
    private final Changing changing;
    private final Factors factors;
    private final Domains domains;
    private final Accounts accounts;

    Analysis(Changing changing, Factors factors, Domains domains, Accounts accounts) {
        this.changing = changing;
        this.factors = factors;
        this.domains = domains;
        this.accounts = accounts;
    }

    /** Gives the factor's id. */
    public UUID add(Account author, IncidentId incident, FactorDraft draft) {
        UUID id = UUID.randomUUID();
        changing.change(author, incident, () -> {
            changing.requireEvents(incident, draft.events());
            factors.add(incident, id, draft, author.id(), changing.now());
            changing.record(author, incident, "add-factor", id, null, draft.written());
        });
        return id;
    }

    /**
     * @param seen the version that the author knew
     * @throws Overtaken when there has been another one since
     */
    public void change(Account author, IncidentId incident, UUID factor, FactorDraft draft, int seen) {
        changing.change(author, incident, () -> {
            Factor before = factors.locked(incident, factor).orElseThrow(NotFound::new);
            changing.requireSeen(incident, factor, before.version(), seen);
            changing.requireEvents(incident, draft.events());
            if (!before.draft().equals(draft)) {
                factors.change(factor, draft);
                changing.record(
                        author,
                        incident,
                        "change-factor",
                        factor,
                        before.draft().written(),
                        draft.written());
            }
        });
    }

    public void remove(Account author, IncidentId incident, UUID factor) {
        setRemoved(author, incident, factor, true);
    }

    /** Takes a removal back. */
    public void putBack(Account author, IncidentId incident, UUID factor) {
        setRemoved(author, incident, factor, false);
    }

    private void setRemoved(Account author, IncidentId incident, UUID factor, boolean removed) {
        changing.change(author, incident, () -> {
            Factor before = factors.locked(incident, factor).orElseThrow(NotFound::new);
            if (factors.find(incident, factor).isPresent() == removed) {
                factors.setRemoved(factor, removed);
                String written = before.draft().written();
                changing.record(
                        author,
                        incident,
                        removed ? "remove-factor" : "put-back-factor",
                        factor,
                        removed ? written : null,
                        removed ? null : written);
            }
        });
    }

    /**
     * Makes a factor of a group of cards, once: handed over again, the same factor follows the group's name, dots and cards
     * for as long as people have not changed or removed it. Gives the factor's id.
     */
    public UUID addFromReview(Account author, IncidentId incident, ReviewedGroup group) {
        UUID[] id = {UUID.randomUUID()};
        changing.change(author, incident, () -> {
            boolean changed = factors.putFromReview(incident, id[0], group, author.id(), changing.now());
            id[0] = factors.fromReview(incident, group.origin()).orElseThrow(NotFound::new);
            if (changed) {
                changing.record(author, incident, "review-factor", id[0], null, group.title());
            }
        });
        return id[0];
    }

    /**
     * Says who looks after a domain, and how one will know that it became better.
     *
     * @param owner an account that can sign in; null for nobody
     * @throws Overtaken when somebody else said so since
     */
    public void assign(
            Account author, IncidentId incident, Domain domain, @Nullable UUID owner, String criterion, int seen) {
        changing.change(author, incident, () -> {
            if (owner != null && accounts.find(owner).filter(Account::enabled).isEmpty()) {
                throw new NotFound();
            }
            OwnedDomain before = domains.locked(incident, domain);
            if (before.version() != seen) {
                throw new Overtaken(null);
            }
            OwnedDomain after = new OwnedDomain(domain, owner, criterion.strip(), seen + 1);
            if (!Objects.equals(before.owner(), owner) || !before.criterion().equals(after.criterion())) {
                domains.put(incident, after);
                changing.record(author, incident, "assign-domain", null, written(before), written(after));
            }
        });
    }

    private String written(OwnedDomain domain) {
        String owner = domain.owner() == null
                ? "nobody"
                : accounts.find(domain.owner()).map(Account::name).orElse("somebody");
        return domain.domain().word() + ": " + owner + (domain.criterion().isEmpty() ? "" : "\n" + domain.criterion());
    }
}
