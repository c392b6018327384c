package dev.hindcast.retrospective.model;

import dev.hindcast.retrospective.Restored;
import dev.hindcast.retrospective.Stated;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an incident brought along from the house it was restored from: the model of that file, and what its ids became here.
 * An incident that was begun here has none.
 */
final class Earlier {
    private final @Nullable Model model;
    private final @Nullable Restored restored;
    private final Map<String, String> became;
    private final Map<String, String> was = new HashMap<>();

    private Earlier(@Nullable Model model, @Nullable Restored restored, Map<String, String> became) {
        this.model = model;
        this.restored = restored;
        this.became = became;
        became.forEach((old, now) -> was.put(now, old));
    }

    static Earlier none() {
        return new Earlier(null, null, Map.of());
    }

    static Earlier of(Restored restored) {
        return new Earlier(ModelFile.kept(restored.model()), restored, restored.ids());
    }

    /** As ids of statements stand beside those of anything else. */
    static String statement(long event) {
        return "statement " + event;
    }

    /** Whether it happened by the restoring itself, and not later. */
    boolean isWhen(@Nullable Instant at) {
        return restored != null && restored.at().equals(at);
    }

    /** Who said what, for what pages tell. */
    Stated stated() {
        return restored == null ? Stated.NOTHING : restored.stated();
    }

    /** A list out of it; empty without one. */
    <T> List<T> all(Function<Model, List<T>> part) {
        return model == null ? List.of() : part.apply(model);
    }

    /** A single thing out of it; null without one. */
    <T> @Nullable T one(Function<Model, @Nullable T> part) {
        return model == null ? null : part.apply(model);
    }

    /** A list by what its ids are here; what was not given one here is left out. */
    <T> Map<String, T> byId(Function<Model, List<T>> part, Function<T, String> id) {
        return all(part).stream()
                .filter(one -> became.containsKey(id.apply(one)))
                .collect(Collectors.toMap(one -> now(id.apply(one)), Function.identity(), (one, other) -> one));
    }

    /** Its id here; the same where it has none. */
    String now(String old) {
        return became.getOrDefault(old, old);
    }

    /** The number of a statement here; null where it has none. */
    @Nullable
    Long event(@Nullable Long old) {
        String now = old == null ? null : became.get(statement(old));
        return now == null ? null : Long.valueOf(now.substring(now.indexOf(' ') + 1));
    }

    List<Long> events(List<Long> old) {
        return old.stream().map(this::event).filter(java.util.Objects::nonNull).toList();
    }
}
