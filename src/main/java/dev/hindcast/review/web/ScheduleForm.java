package dev.hindcast.review.web;

import dev.hindcast.platform.web.Times;
import dev.hindcast.review.Agenda;
import dev.hindcast.review.Plan;
import dev.hindcast.review.Stage;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about a session, kept as typed until it is right.
 *
 * @param minutes of each stage, in their order
 */
public record ScheduleForm(
        @Nullable String day,
        @Nullable String time,
        @Nullable UUID facilitator,
        @Nullable Set<UUID> participants,
        @Nullable Boolean anonymous,
        @Nullable Boolean guests,
        @Nullable String preRead,
        @Nullable List<String> minutes) {
    private static final int LONGEST_TEXT = 2_000;

    static ScheduleForm of(Plan plan, boolean anonymous, ZoneId zone) {
        return new ScheduleForm(
                plan.startsAt().atZone(zone).toLocalDate().toString(),
                Times.clock(plan.startsAt(), zone),
                plan.facilitator(),
                plan.participants(),
                anonymous,
                plan.guestsAllowed(),
                plan.preRead(),
                plan.agenda().parts().stream()
                        .map(part -> Integer.toString(part.minutes()))
                        .toList());
    }

    /** What has to be put right, or an empty text. */
    String complaint(ZoneId zone) {
        if (startsAt(zone).isEmpty()) {
            return "Choose a day and a time, such as 2026-03-06 and 10:00.";
        }
        if (facilitator == null) {
            return "Choose who leads the session.";
        }
        for (Stage stage : Stage.values()) {
            Integer length = number(minutesOf(stage));
            if (length == null || length < 1 || length > 240) {
                return "“" + stage.title() + "” needs between 1 and 240 minutes.";
            }
        }
        if (preReadText().length() > LONGEST_TEXT) {
            return "What to read before is too long: put it in a document and give its link.";
        }
        return "";
    }

    /** Only without a {@link #complaint}. */
    Plan plan(ZoneId zone) {
        Map<Stage, Integer> lengths = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            lengths.put(stage, Objects.requireNonNull(number(minutesOf(stage))));
        }
        return new Plan(
                startsAt(zone).orElseThrow(),
                Objects.requireNonNull(facilitator),
                participantSet(),
                guestsAllowed(),
                preReadText(),
                Agenda.of(lengths));
    }

    /** A time that a clock change leaves out is moved on by it. */
    Optional<Instant> startsAt(ZoneId zone) {
        try {
            return Optional.of(LocalDate.parse(day == null ? "" : day.strip())
                    .atTime(LocalTime.parse(time == null ? "" : time.strip()))
                    .atZone(zone)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public String minutesOf(Stage stage) {
        return minutes == null || minutes.size() <= stage.ordinal() ? "" : minutes.get(stage.ordinal());
    }

    public int sum() {
        int sum = 0;
        for (Stage stage : Stage.values()) {
            Integer length = number(minutesOf(stage));
            sum += length == null ? 0 : length;
        }
        return sum;
    }

    public Set<UUID> participantSet() {
        return participants == null ? Set.of() : participants;
    }

    public boolean isAnonymous() {
        return !Boolean.FALSE.equals(anonymous);
    }

    public boolean guestsAllowed() {
        return Boolean.TRUE.equals(guests);
    }

    public String preReadText() {
        return preRead == null ? "" : preRead.strip();
    }

    private static @Nullable Integer number(String text) {
        return text.strip().matches("\\d{1,3}") ? Integer.valueOf(text.strip()) : null;
    }
}
