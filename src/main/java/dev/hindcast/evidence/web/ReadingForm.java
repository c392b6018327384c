package dev.hindcast.evidence.web;

import dev.hindcast.evidence.EvidenceFormats;
import dev.hindcast.evidence.Told;
import dev.hindcast.evidence.time.DayOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What somebody typed about how a file is to be read. */
record ReadingForm(
        @Nullable String zone,
        @Nullable String day,
        @Nullable String dayOrder,
        @Nullable String format) {

    /** What has to be put right, or an empty text. */
    String complaint() {
        try {
            Told told = told();
            return told.format() == null || EvidenceFormats.named(told.format()).isPresent()
                    ? ""
                    : "“" + told.format() + "” is no format. The file was left as it was.";
        } catch (DateTimeException | IllegalArgumentException e) {
            return "The file was left as it was: give a zone such as Europe/Berlin and a date such as 2026-03-04.";
        }
    }

    Told told() {
        String givenZone = given(zone);
        String givenDay = given(day);
        String givenOrder = given(dayOrder);
        return new Told(
                givenZone == null ? null : ZoneId.of(givenZone),
                givenDay == null ? null : LocalDate.parse(givenDay),
                givenOrder == null ? null : DayOrder.valueOf(givenOrder),
                given(format));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
