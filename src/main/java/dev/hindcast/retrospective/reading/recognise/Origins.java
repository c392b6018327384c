package dev.hindcast.retrospective.reading.recognise;

import dev.hindcast.retrospective.reading.Stated;
import dev.hindcast.retrospective.reading.document.Block;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By what a postmortem calls itself: an address before an id. */
final class Origins {
    private static final List<String> NAMES = List.of("html_url", "web_url", "shortlink", "url", "uuid", "id");

    private Origins() {}

    static @Nullable Stated<String> of(Context context) {
        for (String name : NAMES) {
            Optional<Block> found = context.pieces.stream()
                    .map(Placed::block)
                    .filter(block -> block.is(Block.Type.FIELD) && block.label().equals(name))
                    .findFirst();
            if (found.isPresent()) {
                String text = found.get().text();
                return new Stated<>(text, name + ": " + text, found.get().where());
            }
        }
        return null;
    }
}
