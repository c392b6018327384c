package dev.hindcast.retrospective.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Recomputes chains and checks signatures, wherever they come from. */
public final class Verification {
    /**
     * What was found.
     *
     * @param broken the first broken link of each incident that has one, as a sentence
     * @param buried contents that were taken out, with a tombstone
     * @param keys fingerprints of the keys that signed
     * @param unsigned incidents whose head nobody has signed yet
     */
    public record Result(
            List<String> broken,
            int incidents,
            int revisions,
            long buried,
            List<String> keys,
            int signatures,
            long unsigned) {}

    private Verification() {}

    /** @param trusted the public key that must have signed; null to take whichever a signature names */
    public static Result of(List<Revision> revisions, List<SignedHead> signatures, @Nullable String trusted) {
        return of(revisions, signatures, trusted, Set.of());
    }

    /**
     * The same for a file. Histories of other houses from which one in it goes on were signed by keys of theirs; their
     * heads are named by the one that goes on.
     */
    public static Result of(HistoryFile file, @Nullable String trusted) {
        return of(file.revisions(), file.signatures(), trusted, Continued.from(file.revisions()));
    }

    private static Result of(
            List<Revision> revisions, List<SignedHead> signatures, @Nullable String trusted, Set<UUID> elsewhere) {
        Map<UUID, List<Revision>> chains = revisions.stream()
                .collect(Collectors.groupingBy(Revision::incident, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, List<SignedHead>> signed = signatures.stream()
                .collect(Collectors.groupingBy(SignedHead::incident, LinkedHashMap::new, Collectors.toList()));
        List<String> broken = new ArrayList<>();
        chains.forEach((incident, chain) -> Chain.verify(chain)
                .map(Chain.Broken::sentence)
                .or(() -> signed.getOrDefault(incident, List.of()).stream()
                        .flatMap(head -> against(chain, head, elsewhere.contains(incident) ? null : trusted).stream())
                        .findFirst())
                .ifPresent(sentence -> broken.add("incident " + incident + ": " + sentence)));
        signed.forEach((incident, heads) -> {
            if (!chains.containsKey(incident)) {
                broken.add("incident " + incident + ": its whole history is missing, and " + heads.size()
                        + " signed heads say that there was one");
            }
        });
        return new Result(
                List.copyOf(broken),
                chains.size(),
                revisions.size(),
                revisions.stream().filter(one -> one.content() == null).count(),
                signatures.stream()
                        .map(head -> HistoryKey.fingerprint(head.publicKey()))
                        .distinct()
                        .toList(),
                signatures.size(),
                chains.keySet().stream()
                        .filter(incident -> !signed.containsKey(incident))
                        .count());
    }

    private static Optional<String> against(List<Revision> chain, SignedHead head, @Nullable String trusted) {
        String which = "the head that was signed at revision " + head.sequence();
        if (!HistoryKey.fits(head)) {
            return Optional.of(which + " has a signature that does not fit");
        }
        if (trusted != null && !trusted.equals(head.publicKey())) {
            return Optional.of(which + " was signed by another key (" + HistoryKey.fingerprint(head.publicKey()) + ")");
        }
        if (head.sequence() > chain.size()) {
            return Optional.of("revision " + (chain.size() + 1) + " and what followed is missing; " + which
                    + " says that it was there");
        }
        Revision revision = chain.get((int) head.sequence() - 1);
        return revision.hash().equals(head.hash())
                ? Optional.empty()
                : Optional.of(revision.named() + ": it is not what " + which + " says; the chain was made anew");
    }
}
