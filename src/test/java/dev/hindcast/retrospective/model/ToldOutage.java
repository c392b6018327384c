package dev.hindcast.retrospective.model;

import dev.hindcast.action.ActionId;
import dev.hindcast.action.ActionItem;
import dev.hindcast.action.ActionItems;
import dev.hindcast.action.Actions;
import dev.hindcast.action.Plan;
import dev.hindcast.action.Proposed;
import dev.hindcast.action.Recorded;
import dev.hindcast.action.RecordedAction;
import dev.hindcast.action.RecordedActions;
import dev.hindcast.action.State;
import dev.hindcast.action.TakingUp;
import dev.hindcast.action.TrackerLink;
import dev.hindcast.analysis.Analysis;
import dev.hindcast.analysis.Domain;
import dev.hindcast.analysis.FactorDraft;
import dev.hindcast.analysis.FiveWhys;
import dev.hindcast.analysis.Hypothesis;
import dev.hindcast.analysis.Inquiry;
import dev.hindcast.analysis.Phase;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Precision;
import dev.hindcast.evidence.Statement;
import dev.hindcast.incident.ImpactAnswer;
import dev.hindcast.incident.ImpactKind;
import dev.hindcast.incident.ImpactKnown;
import dev.hindcast.incident.ImpactRange;
import dev.hindcast.incident.Impacts;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.people.Account;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.retrospective.Comment;
import dev.hindcast.retrospective.Commenting;
import dev.hindcast.retrospective.Comments;
import dev.hindcast.retrospective.Drafting;
import dev.hindcast.retrospective.Publishing;
import dev.hindcast.retrospective.SectionWriting;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.edit.Editing;
import dev.hindcast.timeline.edit.Edits;
import dev.hindcast.timeline.edit.MilestoneKey;
import dev.hindcast.timeline.edit.Placement;
import dev.hindcast.timeline.replay.ReplayNote;
import dev.hindcast.timeline.replay.ReplayNotes;
import dev.hindcast.world.CheckoutOutage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The checkout outage with everything that people can say about it, by Priya and Jonas. */
final class ToldOutage {
    private final ApplicationContext context;
    private final IncidentId incident;
    private final Account priya;
    private final Account jonas;

    private ToldOutage(ApplicationContext context, IncidentId incident, Account priya, Account jonas) {
        this.context = context;
        this.incident = incident;
        this.priya = priya;
        this.jonas = jonas;
    }

    /** A draft about which everything was said. */
    static void draft(ApplicationContext context, IncidentId incident, Account priya, Account jonas) {
        ToldOutage outage = new ToldOutage(context, incident, priya, jonas);
        Acting.as(priya.id(), outage::impact);
        Acting.as(priya.id(), outage::timeline);
        Acting.as(jonas.id(), outage::analysis);
        Acting.as(priya.id(), outage::actions);
        Acting.as(priya.id(), outage::recordedActions);
        outage.record();
    }

    /** Published, and amended since. */
    static void publish(ApplicationContext context, IncidentId incident, Account priya, Account jonas) {
        Publishing publishing = context.getBean(Publishing.class);
        SectionWriting writing = context.getBean(SectionWriting.class);
        Acting.as(priya.id(), () -> publishing.send(priya, incident, Set.of(jonas.id())));
        Acting.as(jonas.id(), () -> publishing.approve(jonas, incident, "Read it with the on-call team"));
        Acting.as(priya.id(), () -> {
            publishing.publish(priya, incident);
            writing.save(
                    priya, incident, "summary", "Payments hung for 72 minutes.", 1, "The end was found in the logs");
        });
    }

    private long event(String time) {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        Long id = context.getBean(TransactionTemplate.class)
                .execute(status -> jdbc.sql("select id from event where incident_id = ? and at = ?")
                        .params(incident.value(), CheckoutOutage.at(time).atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single());
        return id == null ? 0 : id;
    }

    private void impact() {
        Impacts impacts = context.getBean(Impacts.class);
        ImpactRange range = new ImpactRange(new BigDecimal("3000"), new BigDecimal("5000.50"), "");
        impacts.say(priya, incident, new ImpactAnswer(ImpactKind.USERS, "", ImpactKnown.UNKNOWN, null, "", ""), 0);
        impacts.say(
                priya,
                incident,
                new ImpactAnswer(ImpactKind.USERS, "", ImpactKnown.ESTIMATED, range, "", "carts per minute"),
                1);
        impacts.say(
                priya,
                incident,
                new ImpactAnswer(ImpactKind.SERVICE, "", ImpactKnown.MEASURED, null, "down", "error rate of checkout"),
                0);
        impacts.say(
                priya,
                incident,
                new ImpactAnswer(ImpactKind.OTHER, "Partners", ImpactKnown.UNKNOWN, null, "", "nobody asked yet"),
                0);
    }

    private void timeline() {
        Editing editing = context.getBean(Editing.class);
        editing.pin(priya, incident, event("14:03"), true);
        editing.hide(priya, incident, event("14:38"), true);
        editing.reword(priya, incident, event("15:04"), "The pool of orders-db was full", 0);
        editing.reword(
                priya,
                incident,
                event("15:04"),
                "The connection pool of orders-db was full",
                context.getBean(Edits.class)
                        .lastWording(incident, event("15:04"))
                        .orElseThrow()
                        .id());
        editing.add(
                priya,
                new Statement(
                        incident,
                        CheckoutOutage.at("14:20").plusNanos(123_456_789),
                        null,
                        Precision.MINUTE,
                        Kind.NOTE,
                        "checkout",
                        "Amara",
                        "Support hears of the first slow payment by phone",
                        null,
                        0,
                        priya.id()));
        editing.move(
                priya,
                incident,
                new MilestoneKey(Milestone.Name.DETECTED, 1),
                new Placement(CheckoutOutage.at("14:33"), event("14:33"), "Support saw it first"));
        editing.pin(priya, incident, event("14:31"), true);
        editing.undo(
                priya,
                incident,
                context.getBean(Edits.class).latest(incident, null, 1).get(0).id());
        context.getBean(ReplayNotes.class)
                .add(new ReplayNote(
                        UUID.randomUUID(),
                        incident,
                        CheckoutOutage.at("14:40"),
                        priya.id(),
                        Instant.parse("2026-03-05T10:00:00Z"),
                        "Nobody can see the pool here"));
    }

    private void analysis() {
        Analysis analysis = context.getBean(Analysis.class);
        FiveWhys whys = context.getBean(FiveWhys.class);
        Inquiry inquiry = context.getBean(Inquiry.class);
        FactorDraft first = new FactorDraft(
                "Alerts watch errors", "", Phase.DETECTION, Domain.TECHNICAL, false, List.of(event("14:47")));
        UUID factor = analysis.add(jonas, incident, first);
        analysis.change(
                jonas,
                incident,
                factor,
                new FactorDraft(
                        "Alerts watch errors, not latency",
                        "Slow is invisible.",
                        Phase.DETECTION,
                        Domain.TECHNICAL,
                        false,
                        List.of(event("14:47"), event("14:31"))),
                0);
        UUID removed = analysis.add(
                jonas, incident, new FactorDraft("Too few people", "", Phase.RESPONSE, null, false, List.of()));
        analysis.remove(jonas, incident, removed);
        analysis.add(
                jonas,
                incident,
                new FactorDraft("Rollback was one click", "", Phase.RESOLUTION, null, true, List.of()));
        UUID why = whys.answer(jonas, incident, factor, null, "The template alerts on 5xx", List.of(event("14:47")));
        UUID below = whys.answer(jonas, incident, factor, why, "It was written before there was a pool", List.of());
        whys.setCondition(jonas, incident, below, true);
        whys.remove(jonas, incident, whys.answer(jonas, incident, factor, null, "Bad luck", List.of()));
        analysis.assign(jonas, incident, Domain.TECHNICAL, priya.id(), "Alerts fire within 5 minutes", 0);
        UUID hypothesis = inquiry.propose(jonas, incident, "The pool was too small", "Load test with 50");
        inquiry.addLine(jonas, incident, hypothesis, true, event("15:04"), "50 of 50");
        inquiry.addLine(jonas, incident, hypothesis, false, null, "It was enough for a year");
        inquiry.decide(jonas, incident, hypothesis, Hypothesis.State.SUPPORTED);
        inquiry.remove(jonas, incident, inquiry.propose(jonas, incident, "DNS", ""));
    }

    private void actions() {
        Actions actions = context.getBean(Actions.class);
        ActionItems items = context.getBean(ActionItems.class);
        ActionId taken = actions.take(priya, incident, Proposed.plan("Alert on latency", jonas.id()), null);
        Plan better = Proposed.plan("Alert on p99 latency", priya.id());
        actions.change(
                priya,
                taken,
                version(items, taken),
                Proposed.linked(better, List.of(new TrackerLink("https://tracker.example/browse/PAY-12"))));
        actions.move(priya, taken, version(items, taken), State.DONE, "", null);
        actions.move(priya, taken, version(items, taken), State.VERIFIED, "It fired in the game day", null);
        ActionId declined = actions.propose(priya, incident, Proposed.idea("More machines"));
        actions.decline(priya, declined, version(items, declined), "It would only hide the pool");
        ActionId dashboard = actions.propose(priya, incident, Proposed.idea("A dashboard for pools"));
        ActionId failed = actions.take(priya, incident, Proposed.plan("Write a runbook", jonas.id()), null);
        actions.move(priya, failed, version(items, failed), State.DONE, "", null);
        actions.move(priya, failed, version(items, failed), State.DID_NOT_WORK, "Nobody found it at night", null);
        actions.change(
                priya,
                dashboard,
                version(items, dashboard),
                Proposed.following(Proposed.idea("A dashboard that the alert links to"), failed));
    }

    /** As if somebody had written a postmortem about it elsewhere, too. */
    private void recordedActions() {
        RecordedActions recorded = context.getBean(RecordedActions.class);
        TakingUp takingUp = context.getBean(TakingUp.class);
        context.getBean(Actions.class)
                .record(
                        priya,
                        incident,
                        List.of(
                                listed("Page on a full pool", State.IN_PROGRESS, "https://tracker.example/issues/8"),
                                listed("Meet with the vendor", null, "PAY-9"),
                                listed("Tell the partners", State.OPEN, "")));
        List<Recorded> there = recorded.of(incident);
        Plan plan = Proposed.plan("Page on a pool that is nearly full", jonas.id());
        takingUp.takeUp(priya, there.get(0).id(), plan, true, null);
        takingUp.setAside(priya, there.get(1).id(), "The contract has ended");
    }

    private static RecordedAction listed(String title, @Nullable State state, String link) {
        return new RecordedAction(
                title, "Mei", Proposed.DEADLINE, state, link.isEmpty() ? List.of() : List.of(link), "queue.md:31");
    }

    private static int version(ActionItems items, ActionId id) {
        return items.find(id).map(ActionItem::version).orElseThrow();
    }

    private void record() {
        SectionWriting writing = context.getBean(SectionWriting.class);
        Commenting commenting = context.getBean(Commenting.class);
        Comments comments = context.getBean(Comments.class);
        Acting.as(priya.id(), () -> {
            context.getBean(Drafting.class).begin(priya, incident, "standard");
            writing.save(priya, incident, "questions", "Who owns the *exporter*?", 0, "");
            commenting.add(priya, incident, "questions", "", "@Jonas do you know?", "");
        });
        Acting.as(jonas.id(), () -> {
            commenting.add(jonas, incident, "questions", "exporter", "", "pool exporter");
            commenting.add(jonas, incident, "summary", "", "Too long", "");
            comments.of(incident).stream()
                    .filter(Comment::isSuggestion)
                    .forEach(one -> commenting.take(jonas, incident, one.id()));
        });
        Acting.as(
                priya.id(),
                () -> comments.of(incident).stream()
                        .filter(one -> one.text().equals("Too long"))
                        .forEach(one -> commenting.resolve(priya, incident, one.id())));
        Acting.as(priya.id(), () -> writing.save(priya, incident, "summary", "Payments hung.", 0, ""));
    }
}
