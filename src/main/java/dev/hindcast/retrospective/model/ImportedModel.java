package dev.hindcast.retrospective.model;

import dev.hindcast.retrospective.model.Model.Said;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The postmortem that an incident was taken over from.
 *
 * @param path of the file, as it was given
 * @param number of the postmortem within the file, from 1
 * @param fingerprint SHA-256 of its text, by which it is known again
 * @param origin an id or address of its own; may be empty
 * @param file the path among the evidence of the file that holds its text; null where that is not known
 * @param stated what was understood of it, as the report of an import has it
 */
public record ImportedModel(
        String path,
        int number,
        String format,
        String fingerprint,
        String origin,
        @Nullable String file,
        JsonNode stated,
        Said done) {}
