package dev.hindcast.retrospective.reading.recognise;

import dev.hindcast.retrospective.reading.document.Block;
import java.util.Locale;

/** Recognises a form that nobody has filled in: its samples and explanations state nothing. */
final class Template {
    private Template() {}

    /** A sign of a form, and not one day in the whole text that is stated in full. */
    static boolean is(Context context, String fileName) {
        return context.days.isEmpty()
                && (fileName.toLowerCase(Locale.ROOT).contains("template")
                        || Titles.candidate(context)
                                .map(title -> Titles.isBlank(title.value())
                                        || title.value()
                                                .toLowerCase(Locale.ROOT)
                                                .contains("template"))
                                .orElse(false)
                        || hasBlanks(context));
    }

    private static boolean hasBlanks(Context context) {
        return context.pieces.stream()
                .map(Placed::block)
                .anyMatch(block ->
                        block.is(Block.Type.HEADING) && block.text().matches(".*(?:\\{\\{|YYYY|yyyy|<date>).*"));
    }
}
