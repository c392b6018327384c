package dev.hindcast.action.web;

import dev.hindcast.action.ActionChange;
import dev.hindcast.action.ActionItem;
import dev.hindcast.action.FactorSource;
import dev.hindcast.action.Plan.Difference;
import dev.hindcast.action.Recorded;
import dev.hindcast.action.State;
import dev.hindcast.action.TrackerLink;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Accounts;
import dev.hindcast.platform.web.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Actions and what was done to them, in words and names. */
@Component
class ActionWords {
    private final Accounts accounts;
    private final Incidents incidents;
    private final ObjectProvider<FactorSource> factors;
    private final Clock clock;

    ActionWords(Accounts accounts, Incidents incidents, ObjectProvider<FactorSource> factors, Clock clock) {
        this.accounts = accounts;
        this.incidents = incidents;
        this.factors = factors;
        this.clock = clock;
    }

    ListedAction listed(ActionItem action, ZoneId zone) {
        return listed(List.of(action), zone).get(0);
    }

    /** However many they are, their incidents, people and factors are each asked for once. */
    List<ListedAction> listed(List<ActionItem> actions, ZoneId zone) {
        if (actions.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock.withZone(zone));
        Map<IncidentId, Incident> about = about(actions.stream().map(ActionItem::incident));
        Map<UUID, String> names = names();
        Map<UUID, String> titles = titles(actions.stream()
                .flatMap(action -> action.plan().factors().stream())
                .distinct()
                .toList());
        return actions.stream()
                .map(action -> new ListedAction(
                        action,
                        require(about, action.incident()),
                        name(names, action.plan().owner()),
                        action.plan().factors().stream()
                                .map(titles::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        name(names, action.author()),
                        name(names, action.decision().by()),
                        today))
                .toList();
    }

    List<ListedRecorded> recorded(List<Recorded> recorded) {
        if (recorded.isEmpty()) {
            return List.of();
        }
        Map<IncidentId, Incident> about = about(recorded.stream().map(Recorded::incident));
        Map<UUID, String> names = names();
        return recorded.stream()
                .map(one -> new ListedRecorded(
                        one,
                        require(about, one.incident()),
                        one.answer() == null ? "" : name(names, one.answer().by())))
                .toList();
    }

    private Map<IncidentId, Incident> about(Stream<IncidentId> ids) {
        return incidents.find(ids.collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Incident::id, Function.identity()));
    }

    private static Incident require(Map<IncidentId, Incident> about, IncidentId id) {
        Incident found = about.get(id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    private Map<UUID, String> names() {
        return accounts.all().stream().collect(Collectors.toMap(Account::id, Account::name));
    }

    private static String name(Map<UUID, String> names, @Nullable UUID account) {
        return account == null ? "" : names.getOrDefault(account, "somebody");
    }

    List<FactorSource.Named> factorsOf(IncidentId incident) {
        return factors.getIfAvailable(() -> FactorSource.NONE).of(incident);
    }

    private Map<UUID, String> titles(List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : factors.getIfAvailable(() -> FactorSource.NONE).titles(ids);
    }

    String name(@Nullable UUID account) {
        return account == null ? "" : accounts.find(account).map(Account::name).orElse("somebody");
    }

    ActionSentence sentence(ActionChange change) {
        return new ActionSentence(change, name(change.author()), did(change), review(change));
    }

    private String did(ActionChange change) {
        return switch (change.what()) {
            case PROPOSE -> "proposed it" + (change.reason().isEmpty() ? "" : ", from “" + change.reason() + "”");
            case ADOPT -> "took up what was recorded as “" + change.before() + "”, in " + change.reason();
            case TAKE -> "took it" + because(change);
            case DECLINE -> "decided not to take it" + because(change);
            case CONFIRM ->
                (State.of(change.after()).isFinal() ? "confirmed that it is " : "confirmed that it is still ")
                        + State.of(change.after()).word()
                        + because(change);
            case MOVE -> moved(change);
            case CHANGE ->
                difference(new Difference(Objects.requireNonNull(change.field()), change.before(), change.after()));
        };
    }

    private static String moved(ActionChange change) {
        String to = State.of(change.after()).word();
        return switch (State.of(change.after())) {
            case VERIFIED -> "saw that it worked" + because(change);
            case DID_NOT_WORK -> "saw that it did not work" + because(change);
            case DROPPED -> "dropped it" + because(change);
            default -> "moved it from " + State.of(change.before()).word() + " to " + to + because(change);
        };
    }

    private static String because(ActionChange change) {
        return change.reason().isEmpty() ? "" : ": “" + change.reason() + "”";
    }

    /** {@code changed the deadline from 18 March 2026 to 25 March 2026}. */
    String difference(Difference difference) {
        String before = value(difference.field(), difference.before());
        String after = value(difference.field(), difference.after());
        return "changed the " + difference.field() + (before.isEmpty() ? "" : " from " + before) + " to "
                + (after.isEmpty() ? "nothing" : after);
    }

    String value(String field, String written) {
        if (written.isEmpty()) {
            return "";
        }
        return switch (field) {
            case Difference.OWNER -> name(UUID.fromString(written));
            case "deadline", "verification by" -> ListedAction.day(LocalDate.parse(written));
            case Difference.FACTORS -> {
                List<UUID> ids =
                        Arrays.stream(written.split(" ")).map(UUID::fromString).toList();
                Map<UUID, String> titles = titles(ids);
                yield ids.stream()
                        .map(id -> "“" + titles.getOrDefault(id, "a factor") + "”")
                        .collect(Collectors.joining(", "));
            }
            case Difference.LINKS ->
                written.lines().map(line -> new TrackerLink(line).label()).collect(Collectors.joining(", "));
            case Difference.FOLLOWS -> "another one";
            default -> "“" + written + "”";
        };
    }

    /** The title of the incident in whose review it was said; not told to who may not see that incident. */
    private String review(ActionChange change) {
        IncidentId review = change.reviewOf();
        if (review == null) {
            return "";
        }
        return incidents.find(review).map(found -> "“" + found.title() + "”").orElse("another incident");
    }
}
