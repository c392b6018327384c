package dev.hindcast.action;

import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.platform.web.NotFound;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The actions of earlier incidents that share services or factors with one that is being reviewed, and what its review
 * says about each of them.
 */
@Service
public class PreviousActions {
    private final Incidents incidents;
    private final ActionItems items;
    private final Actions actions;
    private final ObjectProvider<FactorSource> factors;
    private final ApplicationEventPublisher announce;

    PreviousActions(
            Incidents incidents,
            ActionItems items,
            Actions actions,
            ObjectProvider<FactorSource> factors,
            ApplicationEventPublisher announce) {
        this.incidents = incidents;
        this.items = items;
        this.actions = actions;
        this.factors = factors;
        this.announce = announce;
    }

    /** Taken and unfinished ones, and those about which this review has said something; what is due first in front. */
    @Transactional(readOnly = true)
    public List<ActionItem> of(Incident incident) {
        Map<ActionId, ActionItem> previous = new LinkedHashMap<>();
        items.takenOf(related(incident), State.unfinished()).forEach(action -> previous.put(action.id(), action));
        items.reviewedIn(incident.id()).forEach(action -> previous.putIfAbsent(action.id(), action));
        return List.copyOf(previous.values());
    }

    private Set<IncidentId> related(Incident incident) {
        Set<IncidentId> related = new HashSet<>();
        incidents.earlierWithServicesOf(incident).forEach(earlier -> related.add(earlier.id()));
        factors.getIfAvailable(() -> FactorSource.NONE)
                .sharing(incident.id())
                .forEach(other -> incidents
                        .find(other)
                        .filter(found -> found.createdAt().isBefore(incident.createdAt()))
                        .ifPresent(found -> related.add(found.id())));
        return related;
    }

    /**
     * Records what the review of an incident found about an earlier action.
     *
     * @param seen the version that the author saw
     * @param words what was found, or why it is dropped
     * @throws Overtaken when it was changed since the author saw it
     */
    public void say(Account author, IncidentId review, ActionId id, int seen, Verdict verdict, String words) {
        actions.change(author, id, seen, action -> {
            Incident reviewed = incidents.find(review).orElseThrow(NotFound::new);
            if (of(reviewed).stream().noneMatch(one -> one.id().equals(id))) {
                throw new NotFound();
            }
            announce.publishEvent(new ActionsChanged(review));
            return actions.moved(author, action, verdict.after(action.state(), words), words, review);
        });
    }

    /** What a review says about an earlier action. */
    public enum Verdict {
        DONE,
        OPEN,
        DROPPED;

        /** @return null for a word that is none */
        public static @Nullable Verdict of(String word) {
            for (Verdict verdict : values()) {
                if (verdict.word().equals(word)) {
                    return verdict;
                }
            }
            return null;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** One that is done and of which somebody says what they saw is verified. */
        State after(State now, String words) {
            return switch (this) {
                case DROPPED -> State.DROPPED;
                case OPEN -> now.isUndone() ? now : now == State.DROPPED ? State.OPEN : State.IN_PROGRESS;
                case DONE ->
                    now == State.VERIFIED || (now == State.DONE && !words.isBlank()) ? State.VERIFIED : State.DONE;
            };
        }
    }
}
