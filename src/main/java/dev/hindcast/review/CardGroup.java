package dev.hindcast.review;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Cards that speak of the same thing.
 *
 * @param name empty until somebody named it
 * @param version counts the renamings
 * @param dots how many votes it got; null until they are counted
 * @param factor the contributing factor it became
 */
public record CardGroup(
        UUID id,
        String phase,
        boolean better,
        String name,
        int version,
        @Nullable Integer dots,
        @Nullable UUID factor,
        List<Card> cards) {
    /** A card's own new group. */
    static CardGroup of(Card card) {
        UUID id = Objects.requireNonNull(card.group());
        return new CardGroup(id, card.phase(), card.better(), "", 0, null, null, List.of(card));
    }

    /** Its name, or else what its first card says. */
    public String title() {
        return !name.isEmpty()
                ? name
                : cards.isEmpty() ? "An empty group" : cards.get(0).text();
    }

    public CardGroup with(List<Card> cards) {
        return new CardGroup(id, phase, better, name, version, dots, factor, cards);
    }
}
