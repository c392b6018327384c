package dev.hindcast.retrospective.reading.recognise;

import dev.hindcast.retrospective.reading.StatedTime;
import dev.hindcast.retrospective.reading.Where;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** Many write CET all year round. Such a time is read as written, and the doubt is told. */
final class SummerTimes {
    private static final Map<String, String> REGIONS = Map.of(
            "CET", "Europe/Berlin",
            "EET", "Europe/Helsinki",
            "WET", "Europe/Lisbon",
            "PST", "America/Los_Angeles",
            "MST", "America/Denver",
            "EST", "America/New_York");

    private SummerTimes() {}

    static void doubt(Context context, StatedTime time, Where where) {
        String region = REGIONS.get(time.zone().words());
        LocalDate day = time.day();
        if (region == null || day == null || time.time() == null) {
            return;
        }
        boolean summer = ZoneId.of(region)
                .getRules()
                .isDaylightSavings(
                        day.atTime(time.time()).atZone(ZoneId.of(region)).toInstant());
        boolean told = context.unclear.stream().anyMatch(one -> one.why().contains("clocks there"));
        if (summer && !told) {
            context.unclear(
                    where,
                    time.toString(),
                    time.zone() + " is winter time, and clocks there (" + region
                            + ") showed summer time on this day; all such times are read as written");
        }
    }
}
