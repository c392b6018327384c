package dev.hindcast.retrospective.reading.recognise;

import dev.hindcast.retrospective.reading.Stated;
import dev.hindcast.retrospective.reading.StatedMilestone;
import dev.hindcast.retrospective.reading.StatedMilestone.Name;
import dev.hindcast.retrospective.reading.StatedTime;
import dev.hindcast.retrospective.reading.StatedZone;
import dev.hindcast.retrospective.reading.TimelineRow;
import dev.hindcast.retrospective.reading.Where;
import dev.hindcast.retrospective.reading.stamp.Stamp;
import dev.hindcast.retrospective.reading.stamp.StampScanner;
import dev.hindcast.retrospective.reading.stamp.ZoneWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Milestones: a name of one directly before a time, a window of the impact, or an entry of the timeline that says so. */
final class Milestones {
    static final Pattern WINDOW = Pattern.compile(
            "(?:time of )?(?:impact|incident|outage|downtime|customer impact) (?:time|window|period)(?: in utc)?|time of (?:impact|outage)");
    private static final Pattern LOOKS_LIKE_A_TIME =
            Pattern.compile("(?s)\\W{0,3}(?:\\d{1,2}[:.]\\d{2}|\\d{4,5}-\\d|\\d{1,2}[/.]\\d{1,2}[/.]).*");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:at|on|from|approx\\.?|approximately|around)\\s+|[-–—:]\\s*)+", Pattern.CASE_INSENSITIVE);

    private final Context context;
    private final List<Stated<StatedMilestone>> found = new ArrayList<>();

    private Milestones(Context context) {
        this.context = context;
    }

    static List<Stated<StatedMilestone>> of(
            Context context, DocumentDays.@Nullable Day known, List<Stated<TimelineRow>> timeline) {
        Milestones read = new Milestones(context);
        context.labels.forEach(label -> read.label(label, known));
        read.spoken(timeline);
        read.disagreements();
        return read.found;
    }

    private void label(Label label, DocumentDays.@Nullable Day known) {
        boolean window = WINDOW.matcher(label.name()).matches();
        Name name = window ? Name.IMPACT_BEGAN : MilestoneWords.of(label.name());
        if (name == null || Placeholder.is(label.value())) {
            return;
        }
        String value = LEAD.matcher(label.value()).replaceFirst("");
        Stamp stamp = StampScanner.at(value, 0);
        if (stamp == null) {
            if (LOOKS_LIKE_A_TIME.matcher(value).matches() && DurationText.of(value, null) == null) {
                context.unclear(
                        label.where(), label.words(), "no time that is understood; write it as YYYY-MM-DD HH:MM");
            }
            return;
        }
        DocumentDays.Result result = context.days.time(stamp, known, zone(label));
        StatedTime time = result.time();
        if (time == null) {
            context.unclear(label.where(), label.words(), result.why());
        } else if (window) {
            window(label, stamp, time);
        } else {
            add(name, time, label.words(), label.where());
        }
    }

    /** Either its two ends, or nothing: one time alone would not say which end it is. */
    private void window(Label label, Stamp stamp, StatedTime time) {
        Stamp until = stamp.until();
        if (until == null) {
            return;
        }
        add(Name.IMPACT_BEGAN, single(time), label.words(), label.where());
        if (time.until() != null) {
            StatedTime end = new StatedTime(
                    time.until().toLocalDate(),
                    until.time() == null ? null : time.until().toLocalTime(),
                    until.precision(),
                    time.zone(),
                    until.approximate(),
                    null,
                    time.settled());
            add(Name.IMPACT_ENDED, end, label.words(), label.where());
        }
    }

    private static StatedTime single(StatedTime time) {
        return new StatedTime(
                time.day(), time.time(), time.precision(), time.zone(), time.approximate(), null, time.settled());
    }

    /** A zone in brackets behind the name is that of its time. */
    private StatedZone zone(Label label) {
        int colon = label.words().indexOf(':');
        String name = colon < 0 ? label.words() : label.words().substring(0, colon);
        String remark = Label.remark(name);
        ZoneWords.Found found = remark == null ? null : ZoneWords.at(remark, 0);
        return found != null ? ZoneWords.meaning(found.words()) : context.zoneAt(label.index());
    }

    /** An entry may speak of another incident; where two say the same at different times, none of them is taken. */
    private void spoken(List<Stated<TimelineRow>> timeline) {
        Map<Name, List<Stated<TimelineRow>>> said = new EnumMap<>(Name.class);
        for (Stated<TimelineRow> row : timeline) {
            Name name = MilestoneWords.spoken(row.value().text());
            if (name != null && row.value().time().time() != null) {
                said.computeIfAbsent(name, any -> new ArrayList<>()).add(row);
            }
        }
        said.forEach((name, rows) -> {
            StatedTime first = rows.get(0).value().time();
            Optional<Stated<TimelineRow>> other = rows.stream()
                    .filter(row -> !agree(first, row.value().time()))
                    .findFirst();
            if (other.isEmpty()) {
                rows.forEach(row -> add(name, row.value().time(), row.words(), row.where()));
            } else {
                context.unclear(
                        other.get().where(),
                        other.get().words(),
                        name.word() + " is said at another time at "
                                + rows.get(0).where() + "; neither is taken");
            }
        });
    }

    private void add(Name name, StatedTime time, String words, Where where) {
        boolean known = found.stream()
                .anyMatch(one -> one.value().name() == name
                        && one.value().time().equals(time)
                        && one.where().equals(where));
        if (!known) {
            found.add(new Stated<>(new StatedMilestone(name, time), words, where));
        }
    }

    private void disagreements() {
        for (Name name : Name.values()) {
            List<Stated<StatedMilestone>> same =
                    found.stream().filter(one -> one.value().name() == name).toList();
            for (int i = 1; i < same.size(); i++) {
                if (!agree(same.get(0).value().time(), same.get(i).value().time())) {
                    context.unclear(
                            same.get(i).where(),
                            same.get(i).words(),
                            name.word() + " is stated differently at "
                                    + same.get(0).where() + "; both are kept");
                }
            }
        }
    }

    /** What one of them leaves open is no disagreement. */
    private static boolean agree(StatedTime one, StatedTime other) {
        if (one.instant().isPresent() && other.instant().isPresent()) {
            return one.instant().equals(other.instant());
        }
        boolean days = one.day() == null || other.day() == null || one.day().equals(other.day());
        boolean times = one.time() == null || other.time() == null || one.time().equals(other.time());
        return days && times;
    }
}
