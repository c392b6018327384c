package dev.hindcast.timeline;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.Kind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Proposes what people did: acknowledged, mitigated, and that it was resolved. */
final class Response {
    private final Situation situation;
    private final Episode episode;

    Response(Situation situation) {
        this.situation = situation;
        this.episode = situation.episode();
    }

    Optional<Milestone> detected() {
        if (!episode.detected()) {
            return Optional.empty();
        }
        String what = situation.event(episode.first()).kind() == Kind.PAGE ? "page" : "alert";
        String why = episode.number() == 1 ? "the first " + what : "the first " + what + " of this episode";
        return Optional.of(situation.milestone(Milestone.Name.DETECTED, episode.first(), why));
    }

    /** An explicit acknowledgement is certain; without one, the first thing that a person said counts. */
    Optional<Milestone> acknowledged() {
        int from = episode.first() + 1;
        int to = episode.end() + 1;
        OptionalInt explicit = situation
                .between(Kind.ACKNOWLEDGEMENT, from, to)
                .filter(this::isOfThisEpisode)
                .findFirst();
        if (explicit.isPresent()) {
            return Optional.of(acknowledged(explicit.getAsInt(), "the first acknowledgement after " + sign()));
        }
        int soon = Math.min(
                to,
                situation.firstAfter(
                        situation.at(episode.first()).plus(situation.options().lookBackElsewhere()), to));
        return IntStream.concat(
                        situation
                                .between(Kind.CHAT, from, soon)
                                .filter(this::isByAPerson)
                                .limit(1),
                        situation
                                .between(Kind.CHANGE, from, soon)
                                .filter(this::isByAPerson)
                                .filter(this::isSaid)
                                .limit(1))
                .boxed()
                .min(Integer::compare)
                .map(index -> acknowledged(index, "the first thing that a person wrote after " + sign()));
    }

    /** An acknowledgement that names another alert of the same source answers that one. */
    private boolean isOfThisEpisode(int index) {
        Event acknowledgement = situation.event(index);
        String named = acknowledgement.attributes().get("alert");
        if (named == null) {
            return true;
        }
        List<Event> sameSource = episode.alerts().stream()
                .map(situation::event)
                .filter(alert -> alert.source().equals(acknowledgement.source()))
                .toList();
        return sameSource.isEmpty()
                || sameSource.stream()
                        .map(alert -> alert.attributes().getOrDefault("alert", ""))
                        .anyMatch(named::equals);
    }

    private Milestone acknowledged(int index, String why) {
        return situation.milestone(Milestone.Name.ACKNOWLEDGED, index, why);
    }

    private String sign() {
        return episode.detected() ? "the first alert" : "the first report";
    }

    private boolean isByAPerson(int index) {
        return Responders.isPerson(situation.event(index));
    }

    /** A change that somebody announced in chat, unlike one that a deploy system recorded. */
    private boolean isSaid(int index) {
        Event change = situation.event(index);
        return change.source().startsWith("irc")
                || change.source().startsWith("chat")
                || change.source().startsWith("slack");
    }

    Optional<Milestone> mitigated() {
        if (episode.recoveries().isEmpty()) {
            return Optional.empty();
        }
        int lastRecovery = episode.recoveries().get(episode.recoveries().size() - 1);
        Optional<Milestone> remedy = situation
                .between(Kind.CHANGE, episode.first() + 1, lastRecovery)
                .filter(this::isRemedy)
                .mapToObj(index -> situation.milestone(
                        Milestone.Name.MITIGATED, index, "the first rollback or fix that recoveries followed"))
                .findFirst();
        return remedy.or(this::majorRecovery);
    }

    private boolean isRemedy(int index) {
        Event change = situation.event(index);
        return Changes.isCommit(change) ? Changes.isRollback(change) : Changes.isRemedy(change);
    }

    private Optional<Milestone> majorRecovery() {
        int half = (episode.recoveries().size() + 1) / 2;
        int index = episode.recoveries().get(half - 1);
        String why = episode.recoveries().size() == 1
                ? "the only recovery"
                : "by then half of the alerts that recovered had done so (" + half + " of "
                        + episode.recoveries().size() + ")";
        return Optional.of(situation.milestone(Milestone.Name.MITIGATED, index, why));
    }

    Optional<Milestone> resolved() {
        if (episode.resolved() < 0) {
            return Optional.empty();
        }
        String why = episode.detected()
                ? "the last recovery; after it nothing was firing any more"
                : "the last recovery after the first report";
        return Optional.of(situation.milestone(Milestone.Name.RESOLVED, episode.resolved(), why));
    }
}
