package dev.hindcast.evidence.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The layouts that were met so far; most rows have that of the row before. */
final class RowLayouts {
    /** Logs with more shapes than this have no shapes; remembering them all would only cost memory. */
    private static final int MOST = 4096;

    private final Roles roles;
    private final Map<Integer, List<RowLayout>> known = new HashMap<>();
    private @Nullable RowLayout last;
    private int size;

    RowLayouts(Roles roles) {
        this.roles = roles;
    }

    RowLayout of(Row row) {
        RowLayout before = last;
        if (before != null && before.fits(row)) {
            return before;
        }
        RowLayout found = find(row);
        last = found;
        return found;
    }

    private RowLayout find(Row row) {
        List<RowLayout> alike = known.computeIfAbsent(hash(row), any -> new ArrayList<>(1));
        for (RowLayout layout : alike) {
            if (layout.fits(row)) {
                return layout;
            }
        }
        RowLayout fresh = new RowLayout(row, roles);
        if (++size > MOST) {
            known.clear();
            size = 1;
        }
        alike.add(fresh);
        return fresh;
    }

    private static int hash(Row row) {
        int hash = row.size;
        for (int field = 0; field < row.size; field++) {
            for (int i = row.keyFrom[field]; i < row.keyTo[field]; i++) {
                hash = 31 * hash + row.bytes[i];
            }
        }
        return hash;
    }
}
