package dev.hindcast.evidence.row;

import dev.hindcast.evidence.JsonBytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The fields of one shape of row and what each says; the rows of a log mostly have few shapes. */
final class RowLayout {
    /** Positions of fields, best first. */
    final int[] times;

    final int[] texts;
    final int[] levels;
    final int[] services;
    final int[] actors;
    final int[] sources;
    final int[] rivals;
    /** Negative where the rows have no such field. */
    final int timeOfDay;

    final int zone;
    final int until;
    final int kind;
    /** Each name with its quotes and a colon, as it begins an attribute. */
    final byte[][] attributeNames;

    /** Whether a name is there twice; such rows are not read by their layout. */
    final boolean twice;

    private final byte[] keys;
    private final int[] keyEnds;
    private final List<String> names = new ArrayList<>();

    RowLayout(Row row, Roles roles) {
        JsonBytes all = new JsonBytes(256);
        keyEnds = new int[row.size];
        attributeNames = new byte[row.size][];
        for (int i = 0; i < row.size; i++) {
            all.add(row.bytes, row.keyFrom[i], row.keyTo[i]);
            keyEnds[i] = all.size();
            names.add(row.key(i));
            JsonBytes name = new JsonBytes(32);
            name.add('"').add(row.bytes, row.keyFrom[i], row.keyTo[i]).add("\":");
            attributeNames[i] = Arrays.copyOf(name.array(), name.size());
        }
        keys = Arrays.copyOf(all.array(), all.size());
        twice = new HashSet<>(names).size() < names.size();
        rivals = positions(roles.rivals());
        timeOfDay = position(roles.timeOfDay());
        zone = position(roles.zone());
        until = position(roles.until());
        kind = position(roles.kindField());
        Set<Integer> taken = new HashSet<>();
        times = withOthers(roles.times(), this::timeRank, taken);
        Arrays.stream(times).forEach(taken::add);
        texts = withOthers(roles.texts(), Role.TEXT::rank, taken);
        levels = withOthers(roles.levels(), Role.LEVEL::rank, taken);
        services = withOthers(roles.services(), Role.SERVICE::rank, taken);
        actors = withOthers(roles.actors(), Role.ACTOR::rank, taken);
        sources = positions(roles.sources());
    }

    boolean fits(Row row) {
        if (row.size != keyEnds.length) {
            return false;
        }
        int from = 0;
        for (int i = 0; i < keyEnds.length; i++) {
            if (!Arrays.equals(keys, from, keyEnds[i], row.bytes, row.keyFrom[i], row.keyTo[i])) {
                return false;
            }
            from = keyEnds[i];
        }
        return true;
    }

    String name(int field) {
        return names.get(field);
    }

    private int timeRank(String field) {
        int rank = TimeNames.later(field) ? 0 : TimeNames.rank(field);
        return rank <= TimeNames.SOME ? -1 : TimeNames.ITSELF - rank;
    }

    /** First the fields chosen for the file, then those that only these rows have and whose names fit. */
    private int[] withOthers(List<String> chosen, ToIntFunction<String> rank, Set<Integer> taken) {
        List<Integer> found = new ArrayList<>();
        for (String name : chosen) {
            if (names.contains(name)) {
                found.add(names.indexOf(name));
            }
        }
        names.stream()
                .filter(name -> !chosen.contains(name) && rank.applyAsInt(name) >= 0)
                .filter(name -> !taken.contains(names.indexOf(name)))
                .sorted((a, b) -> Integer.compare(rank.applyAsInt(a), rank.applyAsInt(b)))
                .forEach(name -> found.add(names.indexOf(name)));
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] positions(List<String> wanted) {
        return wanted.stream().filter(names::contains).mapToInt(names::indexOf).toArray();
    }

    private int position(@Nullable String name) {
        return name == null ? -1 : names.indexOf(name);
    }
}
