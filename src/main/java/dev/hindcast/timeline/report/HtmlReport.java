package dev.hindcast.timeline.report;

import dev.hindcast.evidence.Event;
import dev.hindcast.evidence.EventSequence;
import dev.hindcast.evidence.FileReport;
import dev.hindcast.evidence.Kind;
import dev.hindcast.timeline.BlindSpot;
import dev.hindcast.timeline.Clocks;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.Sign;
import dev.hindcast.timeline.Timeline;
import dev.hindcast.timeline.picture.Picture;
import dev.hindcast.timeline.picture.PictureFrame;
import dev.hindcast.timeline.picture.PictureModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The report as one self-contained page with the picture of the timeline; prints well, and is dark for those who prefer it. */
public final class HtmlReport {
    private static final int READABLE = 1_000;

    private final Timeline timeline;
    private final EventSequence events;
    private final ReportOptions options;
    private final Appendable out;
    private final Notices notices;
    private final Places places;

    private HtmlReport(Timeline timeline, List<FileReport> files, ReportOptions options, Appendable out) {
        this.timeline = timeline;
        this.events = timeline.events();
        this.options = options;
        this.out = out;
        this.notices = new Notices(timeline);
        this.places = Places.of(files);
    }

    public static void write(Timeline timeline, List<FileReport> files, ReportOptions options, Appendable out)
            throws IOException {
        HtmlReport report = new HtmlReport(timeline, files, options, out);
        report.head(files);
        report.picture();
        report.blindSpots();
        report.happenings();
        HtmlFiles.write(files, report.places, out);
        report.line("</body></html>");
    }

    private void head(List<FileReport> files) throws IOException {
        String title = Facts.span(timeline, options.zone());
        line("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">");
        line("<title>Timeline: " + Html.text(title) + "</title><style>");
        line(css() + "</style></head><body>");
        line("<h1>" + Html.text(title) + "</h1><div class=\"soft\">" + Facts.evidence(timeline, files) + "</div>");
        if (!timeline.milestones().isEmpty()) {
            line("<dl class=\"facts\">");
            for (Facts.Fact fact : Facts.of(timeline)) {
                line("<div" + (fact.unseen() ? " class=\"unseen\"" : "") + "><dt>" + fact.label() + "</dt><dd>"
                        + Html.text(fact.value()) + "</dd></div>");
            }
            line("</dl>");
        }
    }

    private static String css() throws IOException {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void picture() throws IOException {
        if (events.size() == 0) {
            return;
        }
        PictureModel model = PictureModel.of(timeline, options.zone());
        line("<figure class=\"picture\" style=\"margin:20px 0\"><figcaption class=\"legend\">" + legend()
                + "</figcaption>");
        line("<div class=\"wide\">" + Picture.svg(model, PictureFrame.wide("#event-")) + "</div>");
        line("<div class=\"narrow\">" + Picture.svg(model, PictureFrame.narrow("#event-")) + "</div></figure>");
    }

    private String legend() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (int i = 0; i < events.size(); i++) {
            kinds.add(events.kind(i));
        }
        StringBuilder legend = new StringBuilder();
        kinds.forEach(kind -> legend.append("<span class=\"")
                .append(kind.word())
                .append("\">")
                .append(Sign.of(kind).shape())
                .append("</span>&nbsp;")
                .append(kind.word().replace("-", "&nbsp;"))
                .append(" &ensp;"));
        return legend.toString();
    }

    private void blindSpots() throws IOException {
        if (timeline.blindSpots().isEmpty()) {
            return;
        }
        line("<h2>Blind spots</h2><ul class=\"spots\">");
        for (BlindSpot spot : timeline.blindSpots()) {
            line("<li><b>" + Html.text(Phrases.blindSpot(spot)) + "</b> &nbsp;" + Html.text(spot.text()) + "</li>");
        }
        line("</ul>");
    }

    private void happenings() throws IOException {
        if (events.size() == 0) {
            return;
        }
        line("<h2>What happened</h2>");
        LocalDate day = null;
        for (Digest.Entry entry : Digest.of(timeline, options.most(READABLE))) {
            day = heading(entry.first(), day);
            if (entry.single()) {
                statement(entry.first());
            } else {
                line("<li class=\"run\">" + time(entry.first()) + "<span>⋮ until "
                        + Clocks.minute(events.at(entry.last()), options.zone()) + ": "
                        + Html.text(Phrases.run(entry)) + "</span></li>");
            }
        }
        line("</ol>");
    }

    private LocalDate heading(int index, @Nullable LocalDate day) throws IOException {
        LocalDate today = events.at(index).atZone(options.zone()).toLocalDate();
        if (!today.equals(day)) {
            line((day == null ? "" : "</ol>") + "<h3>" + Facts.day(today) + " · "
                    + Html.text(Facts.name(options.zone(), events.at(index))) + "</h3><ol class=\"happened\">");
        }
        return today;
    }

    private void statement(int index) throws IOException {
        Event event = events.get(index);
        String word = event.kind().word();
        line("<li id=\"event-" + index + "\">" + time(index) + "<span class=\"kind " + word
                + "\"><span aria-hidden=\"true\">"
                + Sign.of(event.kind()).shape() + "</span> " + word.replace('-', ' ') + "</span><p>"
                + Html.text(event.text().strip()) + "</p><cite>" + Html.text(places.citation(events, index))
                + "</cite>");
        for (Milestone milestone : notices.milestonesAt(index)) {
            line("<div class=\"milestone\"><b>" + milestone.name().word().replace('-', ' ')
                    + (timeline.episodes() > 1 ? " (episode " + milestone.episode() + ")" : "")
                    + "</b> <span class=\"soft\">"
                    + Html.text(milestone.why()) + "</span></div>");
        }
        line("</li>");
        for (BlindSpot spot : notices.beginningAt(index)) {
            line("<li class=\"gap\">" + Html.text(Phrases.blindSpot(spot)) + "</li>");
        }
    }

    private String time(int index) {
        return "<time datetime=\"" + events.at(index) + "\" title=\"" + events.at(index) + "\">"
                + Clocks.time(events.get(index), options.zone()) + "</time>";
    }

    private void line(String line) throws IOException {
        out.append(line).append('\n');
    }
}
