package dev.hindcast.evidence.time;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The abbreviations by which people write zones, and which of them mean one offset only. */
public final class ZoneAbbreviations {
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

    private ZoneAbbreviations() {}

    public static boolean isKnown(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return CLEAR.containsKey(upper) || UNCLEAR.containsKey(upper);
    }

    /** The offset of an abbreviation in capitals that means one thing everywhere; null for all others. */
    public static @Nullable ZoneOffset offset(String abbreviation) {
        String clear = CLEAR.get(abbreviation);
        return clear == null ? null : ZoneOffset.of(clear);
    }

    /** Whose time an abbreviation in capitals may be, in words; null where it is clear or not known. */
    public static @Nullable String candidates(String abbreviation) {
        return UNCLEAR.get(abbreviation);
    }
}
