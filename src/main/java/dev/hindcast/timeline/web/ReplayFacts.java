package dev.hindcast.timeline.web;

import dev.hindcast.evidence.Event;
import dev.hindcast.timeline.Seen;
import dev.hindcast.timeline.replay.Replay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Says what people had before them at one moment of a replay. */
final class ReplayFacts {
    private static final int LINES = 3;
    private static final int PEOPLE = 8;
    private static final int LETTERS = 120;

    private final Replay replay;
    private final Seen seen;

    ReplayFacts(Replay replay, Instant moment) {
        this.replay = replay;
        this.seen = replay.seen(moment);
    }

    List<ReplayFact> all() {
        return List.of(fired(), there(), asked(), changed(), customers());
    }

    /** What lay in logs and measurements for whoever looked; one sentence, empty when there was nothing. */
    String telemetry() {
        int lines = seen.telemetry();
        return lines == 0
                ? ""
                : ListWords.number(lines) + (lines == 1 ? " log line, span or metric" : " log lines, spans and metrics")
                        + " could be looked at.";
    }

    private ReplayFact fired() {
        List<ReplayFact.Line> lines = new ArrayList<>();
        seen.firing().forEach((name, index) -> lines.add(line(index, name)));
        lastOf(seen.pages(), 1).map(page -> line(page, "paged: " + told(page))).forEach(lines::add);
        lines.sort((one, other) -> other.at().compareTo(one.at()));
        String firing = seen.firing().isEmpty() ? "" : seen.firing().size() + " firing";
        String quiet = seen.quiet() == 0 ? "" : seen.quiet() + " recovered";
        String large = firing.isEmpty() && quiet.isEmpty()
                ? seen.pages().isEmpty() ? "nothing" : "paged"
                : firing + (firing.isEmpty() || quiet.isEmpty() ? "" : ", ") + quiet;
        return new ReplayFact("Fired", large, lines);
    }

    private ReplayFact there() {
        List<ReplayFact.Line> lines = new ArrayList<>();
        seen.people().forEach((name, since) -> lines.add(new ReplayFact.Line(since, name, null)));
        Collections.reverse(lines);
        int people = lines.size();
        return new ReplayFact(
                "There",
                people == 0 ? "nobody" : people == 1 ? "1 person" : people + " people",
                lines.subList(0, Math.min(PEOPLE, people)));
    }

    private ReplayFact asked() {
        return counted("Asked", seen.asked(), "question");
    }

    private ReplayFact changed() {
        return counted("Changed", seen.changes(), "change");
    }

    private ReplayFact customers() {
        return counted("From customers", seen.reports(), "report");
    }

    private ReplayFact counted(String title, List<Integer> all, String one) {
        int count = all.size();
        return new ReplayFact(
                title,
                count == 0 ? "nothing" : count == 1 ? "1 " + one : count + " " + one + "s",
                lastOf(all, LINES).map(index -> line(index, told(index))).toList());
    }

    /** The latest first. */
    private static Stream<Integer> lastOf(List<Integer> all, int most) {
        List<Integer> last = new ArrayList<>(all.subList(Math.max(0, all.size() - most), all.size()));
        Collections.reverse(last);
        return last.stream();
    }

    private ReplayFact.Line line(int index, String text) {
        return new ReplayFact.Line(replay.event(index).at(), text, replay.id(index));
    }

    private String told(int index) {
        Event event = replay.event(index);
        String text = event.text().strip();
        return text.codePointCount(0, text.length()) <= LETTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LETTERS)) + "…";
    }
}
