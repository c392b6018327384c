package dev.hindcast.analysis;

import dev.hindcast.incident.IncidentId;
import dev.hindcast.people.Account;
import dev.hindcast.platform.web.NotFound;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Asking why about a contributing factor, until each chain ends at a condition that can be changed. */
@Service
public class FiveWhys {
    private final Changing changing;
    private final Factors factors;
    private final Whys whys;
    private final KnownPeople people;

    FiveWhys(Changing changing, Factors factors, Whys whys, KnownPeople people) {
        this.changing = changing;
        this.factors = factors;
        this.whys = whys;
        this.people = people;
    }

    public WhyTree tree(IncidentId incident, UUID factor) {
        return WhyTree.of(whys.of(factor), people.of(incident));
    }

    /** The whys of all factors of an incident, by factor; factors without any have an empty tree. */
    public Map<UUID, WhyTree> trees(IncidentId incident) {
        Map<UUID, List<Why>> all = whys.ofIncident(incident);
        PersonEnding known = all.isEmpty() ? new PersonEnding(List.of()) : people.of(incident);
        return factors.of(incident).stream()
                .collect(Collectors.toMap(
                        Factor::id, factor -> WhyTree.of(all.getOrDefault(factor.id(), List.of()), known)));
    }

    /**
     * @param parent the answer about which is asked; null for the factor itself
     * @return the answer's id
     */
    public UUID answer(
            Account author, IncidentId incident, UUID factor, @Nullable UUID parent, String text, List<Long> events) {
        UUID id = UUID.randomUUID();
        changing.change(author, incident, () -> {
            if (factors.find(incident, factor).isEmpty()) {
                throw new NotFound();
            }
            if (parent != null
                    && whys.of(factor).stream().noneMatch(why -> why.id().equals(parent))) {
                throw new NotFound();
            }
            changing.requireEvents(incident, events);
            whys.add(
                    incident, new Why(id, factor, parent, text.strip(), events, false, author.id(), changing.now(), 0));
            changing.record(author, incident, "add-why", id, null, text.strip());
        });
        return id;
    }

    /**
     * @param seen the version that the author knew
     * @throws Overtaken when there has been another one since
     */
    public void change(Account author, IncidentId incident, UUID why, String text, List<Long> events, int seen) {
        changing.change(author, incident, () -> {
            Why before = whys.locked(incident, why).orElseThrow(NotFound::new);
            changing.requireSeen(incident, why, before.version(), seen);
            changing.requireEvents(incident, events);
            if (!before.text().equals(text.strip()) || !before.events().equals(events)) {
                whys.change(why, text.strip(), events);
                changing.record(author, incident, "change-why", why, before.text(), text.strip());
            }
        });
    }

    /** Whether the chain may end here: at a condition, and not at a person. */
    public boolean mayEnd(IncidentId incident, String text) {
        return !people.of(incident).in(text);
    }

    /** Calls an answer the end of its chain, a condition that can be changed, or no longer. */
    public void setCondition(Account author, IncidentId incident, UUID why, boolean condition) {
        changing.change(author, incident, () -> {
            Why before = whys.locked(incident, why).orElseThrow(NotFound::new);
            if (before.condition() != condition) {
                whys.setCondition(why, condition);
                changing.record(
                        author, incident, condition ? "close-chain" : "open-chain", why, before.text(), before.text());
            }
        });
    }

    /** Removes an answer together with those about it. */
    public void remove(Account author, IncidentId incident, UUID why) {
        setRemoved(author, incident, why, true);
    }

    /** Takes a removal back. */
    public void putBack(Account author, IncidentId incident, UUID why) {
        setRemoved(author, incident, why, false);
    }

    private void setRemoved(Account author, IncidentId incident, UUID id, boolean removed) {
        changing.change(author, incident, () -> {
            Why why = whys.locked(incident, id).orElseThrow(NotFound::new);
            boolean there =
                    whys.of(why.factor()).stream().anyMatch(other -> other.id().equals(id));
            if (there == removed) {
                whys.setRemoved(id, removed);
                changing.record(
                        author,
                        incident,
                        removed ? "remove-why" : "put-back-why",
                        id,
                        removed ? why.text() : null,
                        removed ? null : why.text());
            }
        });
    }
}
