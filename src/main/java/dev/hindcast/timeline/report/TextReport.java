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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report for a terminal: aligned columns, the shapes and words of the picture, colours only where asked for. */
public final class TextReport {
    private static final int READABLE = 300;
    private static final int TEXT = 88;
    private static final int KIND = 15;

    private final Timeline timeline;
    private final EventSequence events;
    private final ReportOptions options;
    private final Ink ink;
    private final Appendable out;
    private final Notices notices;
    private final Places places;
    private int text = TEXT;

    private TextReport(Timeline timeline, List<FileReport> files, ReportOptions options, Appendable out) {
        this.timeline = timeline;
        this.events = timeline.events();
        this.options = options;
        this.ink = new Ink(options.colour());
        this.out = out;
        this.notices = new Notices(timeline);
        this.places = Places.of(files);
    }

    /** Ends lines with {@code \n} and leaves {@code out} open. */
    public static void write(Timeline timeline, List<FileReport> files, ReportOptions options, Appendable out)
            throws IOException {
        TextReport report = new TextReport(timeline, files, options, out);
        report.summary(files);
        report.happenings();
        TextFiles.write(files, report.places, options.all(), report.ink, out);
    }

    private void summary(List<FileReport> files) throws IOException {
        line(ink.bold(Facts.span(timeline, options.zone())) + "   " + ink.soft(Facts.evidence(timeline, files)));
        line("");
        if (!timeline.milestones().isEmpty()) {
            for (Facts.Fact fact : Facts.of(timeline)) {
                String value = fact.unseen() ? ink.unseen(fact.value()) : ink.bold(fact.value());
                line("  " + ink.soft(pad(fact.label(), 18)) + value);
            }
            line("");
        }
        if (!timeline.blindSpots().isEmpty()) {
            line(ink.bold("Blind spots"));
            int label = timeline.blindSpots().stream()
                    .mapToInt(spot -> Phrases.blindSpot(spot).length())
                    .max()
                    .orElse(0);
            for (BlindSpot spot : timeline.blindSpots()) {
                line("  " + ink.unseen(pad(Phrases.blindSpot(spot), label)) + "  " + spot.text());
            }
            line("");
        }
    }

    private void happenings() throws IOException {
        if (events.size() == 0) {
            return;
        }
        line(ink.bold("What happened"));
        List<Digest.Entry> entries = Digest.of(timeline, options.most(READABLE));
        int clock = clockWidth(entries);
        text = options.width() == 0 ? TEXT : Math.max(40, options.width() - clock - KIND - 36);
        LocalDate day = null;
        for (Digest.Entry entry : entries) {
            day = heading(events.at(entry.first()), day);
            if (entry.single()) {
                statement(entry.first(), clock);
            } else {
                run(entry, clock);
            }
        }
        line("");
    }

    private LocalDate heading(Instant at, @Nullable LocalDate day) throws IOException {
        LocalDate today = at.atZone(options.zone()).toLocalDate();
        if (!today.equals(day)) {
            line("");
            line("  " + ink.soft(Facts.day(today) + " · " + Facts.name(options.zone(), at)));
        }
        return today;
    }

    private void statement(int index, int clock) throws IOException {
        Event event = events.get(index);
        Sign sign = Sign.of(event.kind());
        String said = Phrases.oneLine(event.text());
        String shown = options.all() ? said : Phrases.shortened(said, text);
        line("  " + pad(Clocks.time(event, options.zone()), clock) + "  "
                + ink.colour(sign.ansi(), sign.shape() + " " + pad(event.kind().word(), KIND)) + "  " + pad(shown, text)
                + "  " + ink.soft(places.citation(events, index)));
        String indent = " ".repeat(clock + 4);
        for (Milestone milestone : notices.milestonesAt(index)) {
            line(indent
                    + ink.bold("┄ " + milestone.name().word().replace('-', ' ') + episode(milestone.episode()))
                    + ink.soft(": " + milestone.why()));
        }
        for (BlindSpot spot : notices.beginningAt(index)) {
            line(indent + ink.unseen("░░ " + Phrases.blindSpot(spot) + " ░░"));
        }
    }

    private String episode(int number) {
        return timeline.episodes() > 1 ? " (episode " + number + ")" : "";
    }

    private void run(Digest.Entry run, int clock) throws IOException {
        String until = Clocks.minute(events.at(run.last()), options.zone());
        line("  " + pad(Clocks.minute(events.at(run.first()), options.zone()), clock) + "  "
                + ink.soft("⋮ until " + until + ": " + Phrases.run(run)));
    }

    private int clockWidth(List<Digest.Entry> entries) {
        return entries.stream()
                .filter(Digest.Entry::single)
                .mapToInt(entry ->
                        Clocks.time(events.get(entry.first()), options.zone()).length())
                .max()
                .orElse(5);
    }

    private static String pad(String text, int width) {
        int missing = width - text.codePointCount(0, text.length());
        return missing <= 0 ? text : text + " ".repeat(missing);
    }

    private void line(String line) throws IOException {
        out.append(line.stripTrailing()).append('\n');
    }
}
