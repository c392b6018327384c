package dev.hindcast.retrospective;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The templates: the built-in ones, and what administrators made of them. */
public interface Templates {
    /** The newest version of each, in the order of the built-in ones. */
    List<Template> all();

    /** The newest version. */
    Optional<Template> find(String name);

    /** As it was then. */
    Optional<Template> find(String name, int version);

    /** @return whether it was kept; not when somebody else made this version already */
    boolean add(Template template, UUID by, Instant at);
}
