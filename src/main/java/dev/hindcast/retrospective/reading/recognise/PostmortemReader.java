package dev.hindcast.retrospective.reading.recognise;

import dev.hindcast.retrospective.reading.NamedTime;
import dev.hindcast.retrospective.reading.ReadFile;
import dev.hindcast.retrospective.reading.ReadPostmortem;
import dev.hindcast.retrospective.reading.Stated;
import dev.hindcast.retrospective.reading.StatedMilestone;
import dev.hindcast.retrospective.reading.TimelineRow;
import dev.hindcast.retrospective.reading.Where;
import dev.hindcast.retrospective.reading.document.Document;
import dev.hindcast.retrospective.reading.document.DocumentFormats;
import dev.hindcast.retrospective.reading.document.Opened;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads existing postmortems: bytes in, what they state out. Without state, and safe for any content: what cannot be read
 * is refused with a reason, never thrown.
 */
public final class PostmortemReader {
    private PostmortemReader() {}

    /** @param path of the file, with {@code /} between parts; its ending helps to tell the format */
    public static ReadFile read(String path, byte[] bytes) {
        Opened opened = DocumentFormats.open(path, bytes);
        List<ReadPostmortem> read = new ArrayList<>();
        for (Document document : opened.documents()) {
            read.add(postmortem(path, read.size() + 1, document));
        }
        return new ReadFile(path, opened.format(), read, opened.refused(), opened.unclear());
    }

    private static ReadPostmortem postmortem(String path, int number, Document document) {
        String fileName = path.substring(path.lastIndexOf('/') + 1);
        Context context = new Context(document, fileName);
        Stated<String> title = Titles.of(context);
        if (Template.is(context, fileName)) {
            return template(path, number, document, context);
        }
        List<Stated<NamedTime>> dates = Dates.of(context, title);
        DocumentDays.Day known = Dates.ofIncident(dates);
        List<Stated<TimelineRow>> timeline = Timelines.of(context, known);
        List<Stated<StatedMilestone>> milestones = Milestones.of(context, known, timeline);
        milestones.forEach(one -> SummerTimes.doubt(context, one.value().time(), one.where()));
        timeline.forEach(one -> SummerTimes.doubt(context, one.value().time(), one.where()));
        return new ReadPostmortem(
                path,
                number,
                Fingerprint.of(document.text()),
                Origins.of(context),
                title,
                context.zones.whole(),
                List.copyOf(dates),
                List.copyOf(milestones),
                List.copyOf(Durations.of(context)),
                List.copyOf(Names.categories(context)),
                List.copyOf(Names.services(context)),
                List.copyOf(Severities.of(context)),
                List.copyOf(Factors.of(context)),
                List.copyOf(Actions.of(context)),
                List.copyOf(timeline),
                List.copyOf(Passages.of(context)),
                false,
                document.text(),
                List.copyOf(context.unclear));
    }

    private static ReadPostmortem template(String path, int number, Document document, Context context) {
        context.unclear(Where.line(1), "", "a template that has not been filled in; nothing is taken from it");
        return ReadPostmortem.textOnly(
                path, number, Fingerprint.of(document.text()), true, document.text(), List.copyOf(context.unclear));
    }
}
