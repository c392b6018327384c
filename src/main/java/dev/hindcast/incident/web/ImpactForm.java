package dev.hindcast.incident.web;

import dev.hindcast.incident.ImpactAnswer;
import dev.hindcast.incident.ImpactFigure;
import dev.hindcast.incident.ImpactKind;
import dev.hindcast.incident.ImpactKnown;
import dev.hindcast.incident.ImpactNumbers;
import dev.hindcast.incident.ImpactRange;
import dev.hindcast.incident.ImpactUnreadable;
import dev.hindcast.incident.ImpactWords;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about one figure, kept as typed until it is right.
 *
 * @param kind a kind's key
 * @param label what a free figure is called
 * @param withdraw whether a free figure is taken back
 * @param version what they saw, 0 or nothing when there was no answer
 */
public record ImpactForm(
        @Nullable String kind,
        @Nullable String label,
        @Nullable String known,
        @Nullable String value,
        @Nullable String unit,
        @Nullable String choice,
        @Nullable String source,
        @Nullable Boolean withdraw,
        @Nullable Integer version) {

    static ImpactForm empty(ImpactKind kind) {
        return new ImpactForm(kind.key(), "", null, "", "", null, "", null, 0);
    }

    static ImpactForm of(ImpactFigure figure) {
        return new ImpactForm(
                figure.kind().key(),
                figure.label(),
                figure.known().word(),
                figure.range() == null ? "" : ImpactWords.value(figure.kind(), figure.range()),
                "",
                figure.choice(),
                figure.source(),
                null,
                figure.version());
    }

    ImpactForm seen(int now) {
        return new ImpactForm(kind, label, known, value, unit, choice, source, null, now);
    }

    ImpactKind chosenKind() {
        try {
            return ImpactKind.of(said(kind));
        } catch (IllegalArgumentException e) {
            throw new ImpactUnreadable("There is no such figure.");
        }
    }

    int seenVersion() {
        return version == null ? 0 : version;
    }

    /** @throws ImpactUnreadable when it cannot be read, or says too little */
    ImpactAnswer answer() {
        ImpactKind of = chosenKind();
        ImpactKnown how = how();
        boolean answered = how == ImpactKnown.MEASURED || how == ImpactKnown.ESTIMATED;
        boolean number = of.choices().isEmpty();
        ImpactRange range = answered && number ? ImpactNumbers.read(of, said(value), said(unit)) : null;
        return new ImpactAnswer(
                of,
                of == ImpactKind.OTHER ? said(label) : "",
                how,
                range,
                answered && !number ? said(choice) : "",
                said(source));
    }

    private ImpactKnown how() {
        if (Boolean.TRUE.equals(withdraw)) {
            return ImpactKnown.WITHDRAWN;
        }
        try {
            return ImpactKnown.of(said(known));
        } catch (IllegalArgumentException e) {
            throw new ImpactUnreadable("Say how it is known: measured, estimated, or unknown.");
        }
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
