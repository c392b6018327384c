package dev.hindcast.timeline.report;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EventSequence;
import dev.hindcast.evidence.FileReport;
import dev.hindcast.timeline.BlindSpot;
import dev.hindcast.timeline.Clocks;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.Sign;
import dev.hindcast.timeline.Timeline;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The report as Markdown with tables (as GitHub, GitLab and Jira understand it), to paste into a tracker. */
public final class MarkdownReport {
    private static final int READABLE = 150;

    private final Timeline timeline;
    private final EventSequence events;
    private final ReportOptions options;
    private final Appendable out;
    private final Notices notices;
    private final Places places;

    private MarkdownReport(Timeline timeline, List<FileReport> files, ReportOptions options, Appendable out) {
        this.timeline = timeline;
        this.events = timeline.events();
        this.options = options;
        this.out = out;
        this.notices = new Notices(timeline);
        this.places = Places.of(files);
    }

    public static void write(Timeline timeline, List<FileReport> files, ReportOptions options, Appendable out)
            throws IOException {
        MarkdownReport report = new MarkdownReport(timeline, files, options, out);
        report.summary(files);
        report.happenings();
        report.files(files);
    }

    private void summary(List<FileReport> files) throws IOException {
        line("## Timeline: " + Facts.span(timeline, options.zone()));
        line("");
        line(Facts.evidence(timeline, files) + ".");
        line("");
        if (!timeline.milestones().isEmpty()) {
            List<Facts.Fact> facts = Facts.of(timeline);
            line(facts.stream().map(Facts.Fact::label).collect(Collectors.joining(" | ", "| ", " |")));
            line(facts.stream().map(fact -> "---").collect(Collectors.joining(" | ", "| ", " |")));
            line(facts.stream().map(fact -> "**" + fact.value() + "**").collect(Collectors.joining(" | ", "| ", " |")));
            line("");
        }
        if (!timeline.blindSpots().isEmpty()) {
            line("### Blind spots");
            line("");
            for (BlindSpot spot : timeline.blindSpots()) {
                line("- **" + Phrases.blindSpot(spot) + "** " + Markdown.text(spot.text()));
            }
            line("");
        }
    }

    private void happenings() throws IOException {
        if (events.size() == 0) {
            return;
        }
        line("### What happened");
        LocalDate day = null;
        for (Digest.Entry entry : Digest.of(timeline, options.most(READABLE))) {
            day = heading(entry.first(), day);
            if (entry.single()) {
                statement(entry.first());
            } else {
                row(time(entry.first()), "⋮", "*" + Markdown.text(Phrases.run(entry)) + "*", "");
            }
        }
        line("");
    }

    /** A table for each day. */
    private LocalDate heading(int index, @Nullable LocalDate day) throws IOException {
        LocalDate today = events.at(index).atZone(options.zone()).toLocalDate();
        if (!today.equals(day)) {
            line("");
            line("**" + Facts.day(today) + "** (" + Facts.name(options.zone(), events.at(index)) + ")");
            line("");
            row("time", "kind", "what", "evidence");
            line("| --- | --- | --- | --- |");
        }
        return today;
    }

    private void statement(int index) throws IOException {
        Event event = events.get(index);
        String kind = Sign.of(event.kind()).shape() + " " + event.kind().word();
        StringBuilder what = new StringBuilder(Markdown.text(event.text()));
        for (Milestone milestone : notices.milestonesAt(index)) {
            what.append("<br>**")
                    .append(milestone.name().word().replace('-', ' '))
                    .append("**: ")
                    .append(Markdown.text(milestone.why()));
        }
        row(time(index), kind, what.toString(), Markdown.code(places.citation(events, index)));
        for (BlindSpot spot : notices.beginningAt(index)) {
            row("", "", "**░ " + Phrases.blindSpot(spot) + " ░**", "");
        }
    }

    private String time(int index) {
        return Clocks.time(events.get(index), options.zone());
    }

    private void row(String time, String kind, String what, String evidence) throws IOException {
        line("| " + time + " | " + kind + " | " + what + " | " + evidence + " |");
    }

    private void files(List<FileReport> files) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        line("### " + places.heading());
        line("");
        line("| file | format | events | duplicates | quarantined | assumed |");
        line("| --- | --- | ---: | ---: | ---: | --- |");
        for (FileReport file : files) {
            line("| %s | %s | %d | %d | %d | %s |"
                    .formatted(
                            Markdown.code(places.path(file.path())),
                            file.format(),
                            file.events(),
                            file.duplicates(),
                            file.quarantined().size(),
                            Markdown.text(String.join("; ", file.assumptions()))));
        }
    }

    private void line(String line) throws IOException {
        out.append(line).append('\n');
    }
}
