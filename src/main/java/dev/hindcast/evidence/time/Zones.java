package dev.hindcast.evidence.time;

import dev.hindcast.evidence.ReadingOptions;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** From local times to instants: zones by name, offset or abbreviation, and the hours that clocks skip or repeat. */
final class Zones {
    private final ReadingOptions options;
    private final Consumer<String> assume;
    private @Nullable Instant last;
    private boolean said;

    Zones(ReadingOptions options, Consumer<String> assume) {
        this.options = options;
        this.assume = assume;
    }

    static boolean isAbbreviation(String word) {
        return ZoneAbbreviations.isKnown(word);
    }

    /** The instant of a local time in the zone that was written; without one, in the zone that was told, or
     * the likeliest. */
    Instant instant(LocalDateTime local, @Nullable String written, String text) throws UnreadableStamp {
        last = at(local, zone(written, text));
        return last;
    }

    /** The zone for stamps without one; says so. */
    ZoneId unwritten() {
        ZoneId zone = options.zoneOrFallback();
        if (!said) {
            said = true;
            String name = zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
            assume.accept("no zone in the stamps: read as " + name + (options.zone() == null ? "" : ", as told"));
        }
        return zone;
    }

    private ZoneId zone(@Nullable String written, String text) throws UnreadableStamp {
        if (written == null) {
            return unwritten();
        }
        ZoneOffset clear = ZoneAbbreviations.offset(written);
        if (clear != null) {
            return clear;
        }
        if (ZoneAbbreviations.candidates(written) != null) {
            return unclear(written, text);
        }
        try {
            return ZoneId.of(written);
        } catch (DateTimeException e) {
            throw new UnreadableStamp("“" + text + "” names a zone that is not known: " + written);
        }
    }

    /** An abbreviation of several zones is read only if the zone that was told uses it. */
    private ZoneId unclear(String written, String text) throws UnreadableStamp {
        ZoneId told = options.zone();
        if (told == null || !uses(told, written)) {
            throw new UnreadableStamp("“" + text + "”: " + written + " may be the time of "
                    + ZoneAbbreviations.candidates(written) + "; name the zone");
        }
        assume.accept(written + " in the stamps: read as that of " + told.getId());
        return told;
    }

    private static boolean uses(ZoneId zone, String abbreviation) {
        String id = zone.getId();
        return String.valueOf(ZoneAbbreviations.candidates(abbreviation)).contains(id)
                || java.util.TimeZone.getTimeZone(zone)
                        .getDisplayName(false, java.util.TimeZone.SHORT, Locale.ENGLISH)
                        .equals(abbreviation)
                || java.util.TimeZone.getTimeZone(zone)
                        .getDisplayName(true, java.util.TimeZone.SHORT, Locale.ENGLISH)
                        .equals(abbreviation)
                || zone.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).equals(abbreviation);
    }

    private Instant at(LocalDateTime local, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.size() == 1) {
            return local.toInstant(offsets.get(0));
        }
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        if (offsets.isEmpty()) {
            ZoneOffset before = transition.getOffsetBefore();
            assume.accept(local + " does not exist in " + zone.getId()
                    + ", where clocks went forward: read with the offset before, " + before);
            return local.toInstant(before);
        }
        Instant first = local.toInstant(transition.getOffsetBefore());
        Instant second = local.toInstant(transition.getOffsetAfter());
        boolean repeated = last != null && first.isBefore(last) && !second.isBefore(last);
        assume.accept("on " + local.toLocalDate() + " the clocks of " + zone.getId() + " repeat an hour: "
                + (repeated
                        ? "where the stamps go back, read with the offset after, " + transition.getOffsetAfter()
                        : "read with the offset before, " + transition.getOffsetBefore()));
        return repeated ? second : first;
    }
}
