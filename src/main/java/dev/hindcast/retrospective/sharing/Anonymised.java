package dev.hindcast.retrospective.sharing;

import dev.hindcast.retrospective.Written;
import java.util.List;

/**
 * A retrospective with stand-ins in the place of identifiers.
 *
 * @param marked with a mark around each stand-in, see {@link Replacing#MARK}
 * @param places how often each stand-in's original stood in it, in their order
 * @param without pictures that could not be made safe, each with its reason as a sentence
 */
record Anonymised(Written written, Written marked, List<Integer> places, List<String> without) {}
