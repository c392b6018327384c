package dev.hindcast.evidence;

import static dev.hindcast.evidence.ChronologicalOrder.block;
import static dev.hindcast.evidence.ChronologicalOrder.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the same fact read twice among the events of one instant. Of the same kind and identity: always the same fact.
 * Otherwise equal statements (precision, kind, source, service, actor, text, and no attribute that both give
 * differently) from <em>different</em> files are: the second of three equal lines in one file is the second of them in
 * the other, so that a log which says a thing three times keeps saying it three times.
 */
final class Duplicates {
    private final List<EventBlock> blocks;
    private final Consumer<Repetition> found;

    /**
     * @param first the reference of the event that stays
     * @param again the reference of the one that states it again
     */
    record Repetition(long first, long again) {}

    /** Equal statements of one instant. */
    private static final class Statement {
        final List<Long> kept = new ArrayList<>();

        @Nullable
        String file;
        /** Those kept before {@code limit} come from earlier files; those before {@code next} are matched. */
        int next;

        int limit;

        void beginFile(String file) {
            if (!file.equals(this.file)) {
                this.file = file;
                next = 0;
                limit = kept.size();
            }
        }
    }

    Duplicates(List<EventBlock> blocks, Consumer<Repetition> found) {
        this.blocks = blocks;
        this.found = found;
    }

    /** @param references the events of one instant from {@code from} to before {@code to}, in the order of reading */
    void find(long[] references, int from, int to) {
        if (!worthwhile(references, from, to)) {
            return;
        }
        Map<String, Long> identities = new HashMap<>();
        Map<Integer, List<Statement>> statements = new HashMap<>();
        for (int i = from; i < to; i++) {
            long reference = references[i];
            String identity = identity(reference);
            if (identity != null) {
                Long first = identities.putIfAbsent(kind(reference) + identity, reference);
                if (first != null) {
                    found.accept(new Repetition(first, reference));
                    continue;
                }
            }
            Statement statement = statement(statements, reference);
            statement.beginFile(file(reference));
            long first = firstOf(statement, reference, identity);
            if (first < 0) {
                statement.kept.add(reference);
            } else {
                found.accept(new Repetition(first, reference));
            }
        }
    }

    /** Whether there can be any: several files, or identities. */
    private boolean worthwhile(long[] references, int from, int to) {
        String file = file(references[from]);
        for (int i = from; i < to; i++) {
            if (hasIdentity(references[i]) || !file(references[i]).equals(file)) {
                return true;
            }
        }
        return false;
    }

    private Statement statement(Map<Integer, List<Statement>> statements, long reference) {
        List<Statement> sameHash = statements.computeIfAbsent(hash(reference), any -> new ArrayList<>(1));
        for (Statement statement : sameHash) {
            if (equal(statement.kept.get(0), reference)) {
                return statement;
            }
        }
        Statement fresh = new Statement();
        sameHash.add(fresh);
        return fresh;
    }

    private long firstOf(Statement statement, long reference, @Nullable String identity) {
        for (int i = statement.next; i < statement.limit; i++) {
            long kept = statement.kept.get(i);
            boolean mayBe = identity == null || !hasIdentity(kept);
            if (mayBe && !contradict(kept, reference)) {
                statement.next = i + 1;
                return kept;
            }
        }
        return -1;
    }

    private boolean contradict(long one, long other) {
        if (attributesEqual(one, other)) {
            return false;
        }
        Map<String, String> known = attributes(one);
        return attributes(other).entrySet().stream()
                .anyMatch(given -> !given.getValue().equals(known.getOrDefault(given.getKey(), given.getValue())));
    }

    private Map<String, String> attributes(long reference) {
        return blocks.get(block(reference)).get(row(reference)).attributes();
    }

    private boolean equal(long one, long other) {
        EventBlock a = blocks.get(block(one));
        EventBlock b = blocks.get(block(other));
        int i = row(one);
        int j = row(other);
        String service = a.service(i);
        return a.precisions[i] == b.precisions[j]
                && a.kinds[i] == b.kinds[j]
                && a.source(i).equals(b.source(j))
                && (service == null ? b.service(j) == null : service.equals(b.service(j)))
                && Arrays.equals(a.bytes, a.starts[i], a.statementEnds[i], b.bytes, b.starts[j], b.statementEnds[j]);
    }

    private boolean attributesEqual(long one, long other) {
        EventBlock a = blocks.get(block(one));
        EventBlock b = blocks.get(block(other));
        int i = row(one);
        int j = row(other);
        return Arrays.equals(
                a.bytes, a.statementEnds[i], a.attributesEnds[i], b.bytes, b.statementEnds[j], b.attributesEnds[j]);
    }

    private int hash(long reference) {
        EventBlock block = blocks.get(block(reference));
        int row = row(reference);
        int hash = block.kinds[row];
        for (int i = block.starts[row]; i < block.statementEnds[row]; i++) {
            hash = 31 * hash + block.bytes[i];
        }
        return hash;
    }

    private String file(long reference) {
        EventBlock block = blocks.get(block(reference));
        return block.names[block.files[row(reference)]];
    }

    private Kind kind(long reference) {
        return blocks.get(block(reference)).kind(row(reference));
    }

    private boolean hasIdentity(long reference) {
        EventBlock block = blocks.get(block(reference));
        int row = row(reference);
        return block.attributesEnds[row] < block.starts[row + 1];
    }

    private @Nullable String identity(long reference) {
        EventBlock block = blocks.get(block(reference));
        int row = row(reference);
        return EventBody.identity(block.bytes, block.attributesEnds[row], block.starts[row + 1]);
    }
}
