package dev.hindcast.retrospective.importing;

import dev.hindcast.retrospective.reading.ReadFile;
import java.util.List;

/**
 * What became of one file.
 *
 * @param outcomes one for each of its postmortems, in their order; empty for a file that was refused
 */
public record ImportedFile(ReadFile read, List<Outcome> outcomes) {
    public long count(Outcome.State state) {
        return outcomes.stream().filter(outcome -> outcome.state() == state).count();
    }
}
