package dev.hindcast.timeline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.evidence.CollectedEvidence;
import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EventCollector;
import dev.hindcast.evidence.FileReport;
import dev.hindcast.evidence.Kind;
import dev.hindcast.evidence.Precision;
import dev.hindcast.evidence.Quarantined;
import dev.hindcast.evidence.time.Moment;
import dev.hindcast.timeline.BlindSpot;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.Timeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {
    private static final Instant DEPLOY = Instant.parse("2026-03-04T13:03:00Z");
    private static final Instant ALERT = Instant.parse("2026-03-04T13:47:00.250Z");

    @Test
    void theReportIsTheDocumentedContract() throws IOException {
        EventCollector collector = new EventCollector();
        collector.add(Event.at(Moment.of(ALERT, Precision.MILLISECOND))
                .kind(Kind.ALERT)
                .source("alertmanager")
                .service("checkout")
                .text("CheckoutErrorBudgetBurn")
                .cite("alerts.json", 1)
                .build());
        for (String file : List.of("irc.txt", "deploys.csv")) {
            collector.add(Event.at(Moment.of(DEPLOY, Precision.MINUTE))
                    .kind(Kind.CHANGE)
                    .source("deploys")
                    .service("checkout")
                    .actor("Priya")
                    .text("deploy of checkout 2.31.0")
                    .attributes(Map.of("from", "2.30.4"))
                    .cite(file, 2)
                    .build());
        }
        CollectedEvidence all = collector.collected(List.of(
                file("alerts.json", 1, List.of()),
                file("irc.txt", 2, List.of(new Quarantined(7, "no stamp at the beginning of the line", "…"))),
                file("deploys.csv", 1, List.of())));
        Timeline timeline = new Timeline(
                all.events(),
                List.of(new Milestone(
                        Milestone.Name.TRIGGER,
                        1,
                        DEPLOY,
                        0,
                        "the last change to this service before the first alert")),
                List.of(new BlindSpot(
                        BlindSpot.Kind.DETECTION_GAP, 1, DEPLOY, ALERT, List.of(0, 1), "44 minutes unseen.")));

        assertThat(written(timeline, all.files())).isEqualTo("""
                {"version":1,"events":[
                {"at":"2026-03-04T13:03:00Z","until":null,"precision":"minute","kind":"change","source":"deploys",\
                "service":"checkout","actor":"Priya","text":"deploy of checkout 2.31.0",\
                "attributes":{"from":"2.30.4"},"evidence":{"file":"irc.txt","line":2},\
                "alsoAt":[{"file":"deploys.csv","line":2}]},
                {"at":"2026-03-04T13:47:00.250Z","until":null,"precision":"millisecond","kind":"alert",\
                "source":"alertmanager","service":"checkout","actor":null,"text":"CheckoutErrorBudgetBurn",\
                "attributes":{},"evidence":{"file":"alerts.json","line":1}}],"milestones":[
                {"name":"trigger","episode":1,"at":"2026-03-04T13:03:00Z","event":0,\
                "why":"the last change to this service before the first alert"}],"blindSpots":[
                {"kind":"detection-gap","episode":1,"from":"2026-03-04T13:03:00Z","to":"2026-03-04T13:47:00.250Z",\
                "seconds":2640,"events":[0,1],"text":"44 minutes unseen."}],"files":[
                {"path":"alerts.json","format":"json-lines","read":1,"events":1,"duplicates":0,"quarantined":[],\
                "skipped":{},"assumptions":[
                "no zone in the stamps: read as UTC"]},
                {"path":"irc.txt","format":"json-lines","read":2,"events":1,"duplicates":0,"quarantined":[
                {"line":7,"reason":"no stamp at the beginning of the line","excerpt":"…"}],"skipped":{},\
                "assumptions":[
                "no zone in the stamps: read as UTC"]},
                {"path":"deploys.csv","format":"json-lines","read":1,"events":0,"duplicates":1,"quarantined":[],\
                "skipped":{},"assumptions":[
                "no zone in the stamps: read as UTC"]}]}
                """);
    }

    @Test
    void aReportOfManyEventsIsWrittenInOrderAndIsJson() throws IOException {
        EventCollector collector = new EventCollector();
        int count = 30_000;
        for (int i = 0; i < count; i++) {
            collector.add(Event.at(Moment.of(DEPLOY.plusMillis(i), Precision.MILLISECOND))
                    .source("log")
                    .text("event \"" + i + "\" – ü")
                    .cite("checkout.log", i + 1)
                    .build());
        }
        JsonNode report = JsonMapper.shared()
                .readTree(written(new Timeline(collector.ordered(), List.of(), List.of()), List.of()));

        assertThat(report.get("events").size()).isEqualTo(count);
        for (int i = 0; i < count; i++) {
            assertThat(report.get("events").get(i).get("text").asString()).isEqualTo("event \"" + i + "\" – ü");
        }
    }

    @Test
    void anEmptyTimelineIsAReportToo() throws IOException {
        String report = written(new Timeline(new EventCollector().ordered(), List.of(), List.of()), List.of());

        assertThat(JsonMapper.shared().readTree(report).get("events").isEmpty()).isTrue();
    }

    private static String written(Timeline timeline, List<FileReport> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonReport.write(timeline, files, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static FileReport file(String path, long read, List<Quarantined> quarantined) {
        return new FileReport(
                path, "json-lines", read, 1, 0, quarantined, Map.of(), List.of("no zone in the stamps: read as UTC"));
    }
}
