package dev.hindcast.retrospective.reading.document;

import dev.hindcast.retrospective.reading.Unclear;
import java.util.List;

/**
 * One text that may be a postmortem.
 *
 * @param text the whole original
 * @param unclear what could not be read
 */
public record Document(List<Block> blocks, String text, List<Unclear> unclear) {}
