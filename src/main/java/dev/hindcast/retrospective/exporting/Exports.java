package dev.hindcast.retrospective.exporting;

import dev.hindcast.retrospective.Written;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a retrospective in every form in which it leaves. Stateless: one serves all threads. */
public final class Exports {
    public List<Format> formats() {
        return List.of(Format.values());
    }

    /**
     * Writes one file that needs no other. Nothing in the text or the pictures acts, and nothing is fetched for them.
     *
     * @param out is flushed, and left open
     * @throws IllegalArgumentException when a fact for the front matter is of a kind that {@link Written} does not name
     */
    public void write(Written written, Format format, OutputStream out) throws IOException {
        List<Fact> facts = Fact.of(written);
        OutputStream kept = new LeftOpen(out);
        switch (format) {
            case MARKDOWN -> MarkdownWriter.write(written, kept);
            case HTML -> HtmlWriter.write(written, facts, kept);
            case PDF -> PdfWriter.write(written, facts, kept);
            case JSON -> JsonWriter.write(written, kept);
            case WORD -> WordWriter.write(written, facts, kept);
        }
        kept.flush();
    }
}
