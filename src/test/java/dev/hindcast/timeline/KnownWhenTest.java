package dev.hindcast.timeline;

import static dev.hindcast.timeline.Story.BERLIN;
import static dev.hindcast.timeline.Story.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EventSequence;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Precision;
import dev.hindcast.evidence.Statement;
import dev.hindcast.evidence.time.Moment;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownWhenTest {
    private static Known known(Story story, String text) {
        EventSequence events = story.events();
        int index = IntStream.range(0, events.size())
                .filter(i -> events.get(i).text().contains(text))
                .findFirst()
                .orElseThrow();
        return new KnownWhen(events, BERLIN).of(index);
    }

    private static Story with(Kind kind, String time, String source, String text, Map<String, String> attributes) {
        return new Story().add(kind, time, source, null, null, text, attributes);
    }

    private static Story ticket(String time, String number, String subject) {
        return with(Kind.REPORT, time, "tickets", subject, Map.of("Ticket", number));
    }

    @Test
    void alertsPagesAcknowledgementsChangesAndChatAreKnownAsTheyHappen() {
        Story story = Story.checkoutOutage();

        assertThat(known(story, "CheckoutErrorBudgetBurn fires")).isEqualTo(Known.at(at("14:47")));
        assertThat(known(story, "Paged").at()).isEqualTo(at("14:48"));
        assertThat(known(story, "acknowledges").at()).isEqualTo(at("14:52"));
        assertThat(known(story, "rolled out").at()).isEqualTo(at("14:03"));
        assertThat(known(story, "for anybody else").at()).isEqualTo(at("14:33"));
        assertThat(known(story, "recovered").at()).isEqualTo(at("15:29"));
    }

    @Test
    void anAlertThatWasDeliveredLateIsKnownWhenItArrived() {
        Known known = known(
                with(Kind.ALERT, "14:47", "alertmanager", "Burn fires", Map.of("receivedAt", "2026-03-04T13:51:10Z")),
                "Burn");

        assertThat(known.at()).isEqualTo(at("14:51:10"));
        assertThat(known.why()).isEqualTo("seen at the earliest at 14:51:10");
    }

    @Test
    void aLogLineIsKnownWhenItWasCollected() {
        Story elastic = with(
                Kind.LOG, "14:20", "checkout", "pool is full", Map.of("event.ingested", "2026-03-04T13:26:30.000Z"));
        Story otel = with(
                Kind.LOG, "14:20", "checkout", "pool is full", Map.of("observedTimeUnixNano", "1772630790000000000"));

        assertThat(known(elastic, "pool").at()).isEqualTo(at("14:26:30"));
        assertThat(known(otel, "pool").at()).isEqualTo(at("14:26:30"));
    }

    @Test
    void aLogLineWithoutATimeOfCollectionIsAssumedToBeSeenAtOnce() {
        assertThat(known(with(Kind.LOG, "14:20", "checkout", "pool is full", Map.of("status", "503")), "pool"))
                .isEqualTo(Known.at(at("14:20")));
    }

    @Test
    void aClockThatRunsBackwardsMakesNothingKnownBeforeItHappened() {
        assertThat(known(
                                with(
                                        Kind.LOG,
                                        "14:20",
                                        "checkout",
                                        "pool is full",
                                        Map.of("ingested", "2026-03-04T13:19:00Z")),
                                "pool")
                        .at())
                .isEqualTo(at("14:20"));
    }

    @Test
    void aSpanIsKnownWhenItHasEnded() {
        Story story = new Story()
                .add(Event.at(Moment.of(at("14:20"), Precision.MILLISECOND))
                        .until(at("14:20:15"))
                        .kind(Kind.SPAN)
                        .source("traces")
                        .text("POST /payments")
                        .build());

        assertThat(known(story, "payments").at()).isEqualTo(at("14:20:15"));
    }

    @Test
    void aCommitIsKnownWhenItWasCommittedAndNotWhenItWasWritten() {
        Story story = new Story()
                .add(
                        Kind.CHANGE,
                        "3T16:42",
                        "git checkout",
                        null,
                        "Jonas",
                        "Retry in one transaction",
                        Map.of("CommitDate", "2026-03-04T10:12:00+01:00"));

        assertThat(known(story, "Retry").at()).isEqualTo(at("10:12"));
    }

    @Test
    void aTicketReachesEngineeringWhenAColleagueNamesItsNumber() {
        Story story = ticket("14:31", "88120", "Payment page hangs")
                .chat("14:33", "Amara", "I have a ticket about a page")
                .chat("14:38:40", "Amara", "Two tickets now. 88120 and 88121.")
                .chat("14:45", "Amara", "Again 88120");

        Known known = known(story, "Payment page hangs");
        assertThat(known.at()).isEqualTo(at("14:38:40"));
        assertThat(known.why()).isEqualTo("named in slack #inc-4711 by Amara at 14:38:40");
    }

    @Test
    void aLongerNumberOrAnEarlierMessageDoesNotNameATicket() {
        Story story = ticket("14:31", "88120", "Payment page hangs")
                .chat("14:10", "Amara", "88120 was the last one")
                .chat("14:40", "Amara", "Order 188120 and 881201");

        assertThat(known(story, "Payment page hangs").at()).isNull();
    }

    @Test
    void quotingATicketReachesEngineeringToo() {
        Story story = ticket("14:31", "88120", "Payment page hangs after entering the card")
                .chat("14:35", "Amara", "Somebody writes “payment page hangs after entering the card”");

        assertThat(known(story, "Payment page hangs").at()).isEqualTo(at("14:35"));
    }

    @Test
    void escalationOrAssignmentCountsWhenItCameFirst() {
        Story escalated = with(
                        Kind.REPORT,
                        "14:31",
                        "tickets",
                        "Payment page hangs",
                        Map.of("Ticket", "88120", "Escalated at", "04/03/2026 14:36"))
                .chat("14:38", "Amara", "see 88120");
        Story assignedToSomebody = with(
                Kind.REPORT, "14:31", "tickets", "Payment page hangs", Map.of("Ticket", "88120", "Assigned", "Jonas"));

        assertThat(known(escalated, "Payment page hangs").at()).isEqualTo(at("14:36"));
        assertThat(known(assignedToSomebody, "Payment page hangs").at()).isNull();
    }

    @Test
    void whetherATicketThatNobodyNamesEverReachedEngineeringIsUnknown() {
        assertThat(known(ticket("14:52", "88123", "Charged and no order").chat("14:53", "Mei", "I am here"), "Charged"))
                .isEqualTo(new Known(null, "reached engineering: unknown"));
    }

    @Test
    void aReportMadeInChatIsKnownWhenItWasSaid() {
        assertThat(known(with(Kind.REPORT, "14:45", "slack #support", "Customers see errors", Map.of()), "Customers"))
                .isEqualTo(Known.at(at("14:45")));
    }

    @Test
    void whatIsOnlyKnownToARangeIsShownLateRatherThanEarly() {
        Story story = new Story()
                .add(Event.at(new Moment(at("14:50"), at("14:59:59"), Precision.RANGE))
                        .kind(Kind.NOTE)
                        .source("notes")
                        .text("Cart is emptied")
                        .build())
                .add(Event.at(Moment.of(at("14:00"), Precision.HOUR))
                        .kind(Kind.NOTE)
                        .source("notes")
                        .text("In the afternoon")
                        .build());

        assertThat(known(story, "Cart").at()).isEqualTo(at("14:59:59"));
        assertThat(known(story, "afternoon").at()).isEqualTo(at("15:00"));
    }

    @Test
    void aStatementAddedLaterIsKnownAtTheTimeItTellsOf() {
        assertThat(known(
                                with(
                                        Kind.REPORT,
                                        "14:41",
                                        Statement.SOURCE,
                                        "Ticket 99: it hangs on my phone",
                                        Map.of()),
                                "phone")
                        .at())
                .isEqualTo(at("14:41"));
    }

    @Test
    void whatWasSeenAtAMomentCountsOneAlertOnceWhereverItIsTold() {
        Story story = new Story()
                .add(
                        Kind.ALERT,
                        "14:49",
                        "alertmanager",
                        "checkout",
                        null,
                        "LatencyHigh: up to 15 s",
                        Map.of("alert", "7514"))
                .add(
                        Kind.ALERT,
                        "14:50",
                        "slack #alerts",
                        null,
                        "bot",
                        "[FIRING:1] LatencyHigh (checkout)",
                        Map.of("alert", "LatencyHigh"))
                .add(Kind.ACKNOWLEDGEMENT, "14:52", "pagerduty", null, "Priya Nair", "Acknowledged", Map.of())
                .chat("14:53", "priya", "Do we have the pool graph? It is empty")
                .chat("14:54", "deploy-bot", "Really?")
                .add(
                        Kind.RECOVERY,
                        "15:26",
                        "alertmanager",
                        "checkout",
                        null,
                        "LatencyHigh resolved",
                        Map.of("alert", "7514"));
        EventSequence events = story.events();

        Seen before = seen(events, 5);
        assertThat(before.firing()).containsOnlyKeys("LatencyHigh").containsValue(0);
        assertThat(before.people()).isEqualTo(Map.of("Priya Nair", at("14:52")));
        assertThat(before.asked()).containsExactly(3);
        assertThat(seen(events, 6).firing()).isEmpty();
        assertThat(seen(events, 6).quiet()).isEqualTo(1);
    }

    private static Seen seen(EventSequence events, int count) {
        return Seen.of(
                events,
                IntStream.range(0, count).boxed().toList(),
                IntStream.range(0, count)
                        .mapToObj((int i) -> (Instant) events.at(i))
                        .toList());
    }
}
