package dev.hindcast.retrospective.reading.recognise;

import dev.hindcast.retrospective.reading.NamedTime;
import dev.hindcast.retrospective.reading.Stated;
import dev.hindcast.retrospective.reading.StatedTime;
import dev.hindcast.retrospective.reading.stamp.Stamp;
import dev.hindcast.retrospective.reading.stamp.StampScanner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Times that are no milestones: the day of the incident, of the report, and whatever else a field holds. */
final class Dates {
    /** Say when the incident was. */
    private static final List<String> INCIDENT =
            List.of("title", "date", "incident date", "date of incident", "date of the incident", "day", "when");

    private static final List<String> OTHERS = List.of(
            "date and time",
            "date/time",
            "postmortem date",
            "post-mortem date",
            "report date",
            "published",
            "last modified",
            "last updated",
            "review date",
            "date of review",
            "created");

    private Dates() {}

    static List<Stated<NamedTime>> of(Context context, @Nullable Stated<String> title) {
        List<Stated<NamedTime>> found = new ArrayList<>();
        Titles.day(context, title).ifPresent(found::add);
        for (Label label : context.labels) {
            boolean named = !label.name().equals("title") && (label.isOneOf(INCIDENT) || label.isOneOf(OTHERS));
            boolean field = label.field()
                    && MilestoneWords.of(label.name()) == null
                    && !Milestones.WINDOW.matcher(label.name()).matches();
            Stamp stamp = named ? StampScanner.at(label.value(), 0) : field ? StampScanner.whole(label.value()) : null;
            if (stamp == null) {
                if (named && label.value().matches("\\d.*\\d.*") && !Placeholder.is(label.value())) {
                    context.unclear(label.where(), label.words(), "no date that is understood; write it as YYYY-MM-DD");
                }
            } else if (stamp.date() != null) {
                add(context, found, label, stamp);
            }
        }
        return found;
    }

    private static void add(Context context, List<Stated<NamedTime>> found, Label label, Stamp stamp) {
        DocumentDays.Result result = context.days.time(stamp, null, context.zoneAt(label.index()));
        StatedTime time = result.time();
        if (time == null) {
            context.unclear(label.where(), label.words(), result.why());
            return;
        }
        Stated<NamedTime> one = new Stated<>(new NamedTime(label.name(), time), label.words(), label.where());
        boolean known = found.stream()
                .anyMatch(other ->
                        other.value().equals(one.value()) && other.where().equals(one.where()));
        if (!known) {
            found.add(one);
        }
    }

    /** The one day on which all that say when the incident was agree; null where they do not. */
    static DocumentDays.@Nullable Day ofIncident(List<Stated<NamedTime>> dates) {
        List<Stated<NamedTime>> incident = dates.stream()
                .filter(date -> INCIDENT.contains(date.value().label()))
                .toList();
        Set<LocalDate> days = incident.stream()
                .map(date -> date.value().time().day())
                .filter(day -> day != null)
                .collect(Collectors.toSet());
        if (days.size() != 1) {
            return null;
        }
        return new DocumentDays.Day(
                days.iterator().next(),
                "the day from " + (incident.get(0).value().label().equals("title") ? "the title, " : "")
                        + incident.get(0).where());
    }
}
