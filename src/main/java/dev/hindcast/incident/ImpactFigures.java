package dev.hindcast.incident;

import java.util.List;
import java.util.Optional;

/** What was said about the impact of the incidents that whoever is acting may see; only ever grows. */
public interface ImpactFigures {
    /** The newest of each figure, those that were withdrawn left out; in the order of kinds, free ones as they came. */
    List<ImpactFigure> of(IncidentId incident);

    /** The newest, withdrawn or not. */
    Optional<ImpactFigure> newest(IncidentId incident, ImpactKind kind, String label);

    /** Everything that was ever said, newest first. */
    List<ImpactFigure> history(IncidentId incident);

    /** @return whether it was recorded; not when somebody else has said this version already */
    boolean say(IncidentId incident, ImpactFigure figure);
}
