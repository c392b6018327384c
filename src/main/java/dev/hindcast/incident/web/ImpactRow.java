package dev.hindcast.incident.web;

import dev.hindcast.incident.ImpactFigure;
import dev.hindcast.incident.ImpactKind;
import dev.hindcast.incident.ImpactWords;
import org.jspecify.annotations.Nullable;

/**
 * One line of the impact.
 *
 * @param figure null while nobody has said anything
 * @param saidBy a name
 * @param form open when somebody is answering; null otherwise
 * @param complaint why what was typed was not accepted
 */
public record ImpactRow(
        ImpactKind kind,
        @Nullable ImpactFigure figure,
        String saidBy,
        @Nullable ImpactForm form,
        String complaint) {

    public String title() {
        return figure == null ? kind.title() : figure.title();
    }

    public String value() {
        return figure == null ? "not said yet" : ImpactWords.value(figure);
    }

    /** What names the line in an address. */
    public String key() {
        return kind.key();
    }

    public String label() {
        return figure == null ? "" : figure.label();
    }
}
