package dev.hindcast.retrospective.reading.report;

import dev.hindcast.retrospective.reading.ReadFile;
import dev.hindcast.retrospective.reading.ReadPostmortem;
import dev.hindcast.retrospective.reading.Stated;
import dev.hindcast.retrospective.reading.StatedAction;
import dev.hindcast.retrospective.reading.StatedTime;
import dev.hindcast.retrospective.reading.Unclear;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The report for people: short, and each value with its line. */
final class TextReading {
    private static final int WIDTH = 100;
    private static final int MOST = 40;

    private final Writer out;

    private TextReading(Writer out) {
        this.out = out;
    }

    static void write(ReadingReport report, Writer out) throws IOException {
        TextReading text = new TextReading(out);
        for (ReadFile file : report.files()) {
            text.file(file);
        }
        text.totals(report);
    }

    private void file(ReadFile file) throws IOException {
        line(file.path() + (file.format().isEmpty() ? "" : " (" + file.format() + ")"));
        if (file.refused() != null) {
            line("  not read: " + file.refused());
        }
        unclear(file.unclear());
        for (ReadPostmortem postmortem : file.postmortems()) {
            postmortem(postmortem, file.postmortems().size() > 1);
        }
        line("");
    }

    private void postmortem(ReadPostmortem read, boolean numbered) throws IOException {
        Stated<String> title = read.title();
        String number = numbered ? read.number() + ". " : "";
        line("  " + number + (title == null ? "no title is stated" : title.value()));
        if (read.statesNothing()) {
            line("    states nothing that is recognised; only its text is kept");
        }
        if (read.zone() != null) {
            entry("zone", read.zone().value().toString(), read.zone());
        }
        each("date", read.dates(), date -> date.label() + " " + date.time());
        for (Stated<?> milestone : read.milestones()) {
            dev.hindcast.retrospective.reading.StatedMilestone one =
                    (dev.hindcast.retrospective.reading.StatedMilestone) milestone.value();
            entry("milestone", one.name().word() + " " + one.time(), milestone);
            settled(one.time());
        }
        each(
                "duration",
                read.durations(),
                one -> one.name().word() + " " + length(one.length())
                        + (one.restriction().isEmpty() ? "" : " (" + one.restriction() + ")"));
        each("category", read.categories(), Function.identity());
        each("service", read.services(), Function.identity());
        for (Stated<?> severity : read.severities()) {
            entry("severity", severity.words(), severity);
        }
        each("factor", read.factors(), one -> one.kind().word() + ": " + one.text());
        each("action", read.actions(), TextReading::action);
        each("timeline", read.timeline(), one -> one.time() + "  " + one.text());
        each(
                "passage",
                read.passages(),
                one -> one.kind().word() + ", " + one.text().length() + " characters");
        unclear(read.unclear());
    }

    private static String action(StatedAction action) {
        StringBuilder text = new StringBuilder(action.title());
        if (action.state() != null) {
            text.insert(0, "[" + action.state().word() + "] ");
        }
        if (action.owner() != null) {
            text.append("; owner ").append(action.owner());
        }
        if (action.deadline() != null) {
            text.append("; by ").append(action.deadline());
        }
        return text.toString();
    }

    private <T> void each(String name, List<Stated<T>> values, Function<T, String> words) throws IOException {
        for (Stated<T> one : values.subList(0, Math.min(MOST, values.size()))) {
            entry(name, words.apply(one.value()), one);
        }
        if (values.size() > MOST) {
            line("    %-10s … and %d more".formatted(name, values.size() - MOST));
        }
    }

    private void entry(String name, String words, Stated<?> stated) throws IOException {
        line("    %-10s %s  [%s]".formatted(name, cut(words), stated.where()));
    }

    private void settled(StatedTime time) throws IOException {
        for (String reason : time.settled()) {
            line("               " + reason);
        }
    }

    private void unclear(List<Unclear> unclear) throws IOException {
        for (Unclear one : unclear) {
            String words = one.words().isEmpty() ? "" : "“" + cut(one.words()) + "”: ";
            line("    unclear    %s: %s%s".formatted(one.where(), words, one.why()));
        }
    }

    private void totals(ReadingReport report) throws IOException {
        List<ReadPostmortem> all = report.postmortems();
        long nothing = all.stream().filter(ReadPostmortem::statesNothing).count();
        line(String.format(
                Locale.ENGLISH,
                "%,d files, %,d not read; %,d postmortems, of which %,d state nothing that is recognised",
                report.files().size(),
                report.refused(),
                all.size(),
                nothing));
        line(String.format(
                Locale.ENGLISH,
                "%,d milestones, %,d durations, %,d factors, %,d actions, %,d entries of timelines, %,d unclear",
                all.stream().mapToInt(one -> one.milestones().size()).sum(),
                all.stream().mapToInt(one -> one.durations().size()).sum(),
                all.stream().mapToInt(one -> one.factors().size()).sum(),
                all.stream().mapToInt(one -> one.actions().size()).sum(),
                all.stream().mapToInt(one -> one.timeline().size()).sum(),
                all.stream().mapToInt(one -> one.unclear().size()).sum()));
        if (report.skipped() > 0) {
            line(String.format(
                    Locale.ENGLISH, "%,d files are of no kind that is read, and were left out", report.skipped()));
        }
    }

    private static String length(Duration length) {
        StringBuilder text = new StringBuilder();
        text.append(length.toDays() > 0 ? length.toDays() + " d " : "");
        text.append(length.toHoursPart() > 0 ? length.toHoursPart() + " h " : "");
        text.append(length.toMinutesPart() > 0 ? length.toMinutesPart() + " min " : "");
        text.append(length.toSecondsPart() > 0 ? length.toSecondsPart() + " s " : "");
        return text.isEmpty() ? "0 min" : text.toString().strip();
    }

    private static String cut(String words) {
        String one = words.replaceAll("\\s+", " ").strip();
        return one.length() > WIDTH ? one.substring(0, WIDTH - 1) + "…" : one;
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
