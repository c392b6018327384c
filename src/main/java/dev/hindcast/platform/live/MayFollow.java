package dev.hindcast.platform.live;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Decides who may follow a stream; about many at once, because pages stay open and are asked after again and again. */
@FunctionalInterface
public interface MayFollow {
    /**
     * Those of them who may now. Called on behalf of nobody and outside of transactions.
     *
     * @param visitors to streams of the one kind that is decided about here
     */
    Set<Visitor> among(Collection<Visitor> visitors);

    /** An account, or a guest, at a stream. */
    record Visitor(UUID account, UUID stream) {}
}
