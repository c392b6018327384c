package dev.hindcast.retrospective.reading.recognise;

import dev.hindcast.retrospective.reading.document.Block;
import dev.hindcast.retrospective.reading.document.SectionName;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a document and the section in which it stands.
 *
 * @param section null outside of every known one
 * @param heading the words of the section's heading
 * @param number counts the sections, so that two of one name stay apart
 * @param group the nearest heading below that of the section; may be empty
 */
record Placed(Block block, @Nullable SectionName section, String heading, int number, String group) {
    boolean in(SectionName name) {
        return section == name;
    }

    boolean isText() {
        return block.is(Block.Type.ITEM) || block.is(Block.Type.PARAGRAPH);
    }
}
