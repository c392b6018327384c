package dev.hindcast.retrospective.sharing;

import dev.hindcast.retrospective.Written;
import java.util.Optional;

/** The way in for whoever has a link and nothing else. */
public interface SharedDoor {
    /** What the link opens now, and counts that it did; empty when it was never made, was withdrawn or has run out. */
    Optional<Written> open(String token);
}
