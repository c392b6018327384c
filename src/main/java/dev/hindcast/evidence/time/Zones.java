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
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** From local times to instants: zones by name, offset or abbreviation, and the hours that clocks skip or repeat. */
final class Zones {
    /** Offsets that an abbreviation means everywhere, with those of RFC 5322, section 4.3. */
    private static final Map<String, String> CLEAR = Map.ofEntries(
            Map.entry("Z", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("UT", "Z"),
            Map.entry("WET", "Z"),
            Map.entry("WEST", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("MSK", "+03:00"),
            Map.entry("SGT", "+08:00"),
            Map.entry("HKT", "+08:00"),
            Map.entry("AWST", "+08:00"),
            Map.entry("JST", "+09:00"),
            Map.entry("KST", "+09:00"),
            Map.entry("ACST", "+09:30"),
            Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"),
            Map.entry("NZST", "+12:00"),
            Map.entry("NZDT", "+13:00"),
            Map.entry("BRT", "-03:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("EST", "-05:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("AKDT", "-08:00"),
            Map.entry("AKST", "-09:00"),
            Map.entry("HST", "-10:00"));

    private static final Map<String, String> UNCLEAR = Map.of(
            "IST", "India, Ireland or Israel (--zone Asia/Kolkata, Europe/Dublin or Asia/Jerusalem)",
            "CST", "Central America, China or Cuba (--zone America/Chicago, Asia/Shanghai or America/Havana)",
            "BST", "Britain or Bangladesh (--zone Europe/London or Asia/Dhaka)",
            "AST", "the Atlantic or Arabia (--zone America/Halifax or Asia/Riyadh)",
            "GST", "the Gulf or South Georgia (--zone Asia/Dubai or Atlantic/South_Georgia)",
            "SST", "Samoa or Singapore (--zone Pacific/Pago_Pago or Asia/Singapore)",
            "ADT", "the Atlantic or Arabia (--zone America/Halifax or Asia/Riyadh)",
            "PKT", "Pakistan (--zone Asia/Karachi)");

    private final ReadingOptions options;
    private final Consumer<String> assume;
    private @Nullable Instant last;
    private boolean said;

    Zones(ReadingOptions options, Consumer<String> assume) {
        this.options = options;
        this.assume = assume;
    }

    static boolean isAbbreviation(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return CLEAR.containsKey(upper) || UNCLEAR.containsKey(upper);
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
        String clear = CLEAR.get(written);
        if (clear != null) {
            return ZoneOffset.of(clear);
        }
        if (UNCLEAR.containsKey(written)) {
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
            throw new UnreadableStamp(
                    "“" + text + "”: " + written + " may be the time of " + UNCLEAR.get(written) + "; name the zone");
        }
        assume.accept(written + " in the stamps: read as that of " + told.getId());
        return told;
    }

    private static boolean uses(ZoneId zone, String abbreviation) {
        String id = zone.getId();
        return UNCLEAR.getOrDefault(abbreviation, "").contains(id)
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
