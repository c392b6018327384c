package dev.hindcast.retrospective.reading.recognise;

import dev.hindcast.retrospective.reading.NamedTime;
import dev.hindcast.retrospective.reading.Stated;
import dev.hindcast.retrospective.reading.StatedTime;
import dev.hindcast.retrospective.reading.StatedZone;
import dev.hindcast.retrospective.reading.document.Block;
import dev.hindcast.retrospective.reading.document.SectionName;
import dev.hindcast.retrospective.reading.stamp.Stamp;
import dev.hindcast.retrospective.reading.stamp.StampScanner;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The title: a field of that name, else the first heading of the first level, else the first heading that names no section. */
final class Titles {
    private static final List<String> NAMES = List.of("title", "name", "subject");
    private static final Pattern BLANK = Pattern.compile(
            "(?i)(?:incident |postmortem |post-mortem )?title(?:\\b.{0,20})?|title of the incident.*|post-?mortem template.*|template.*"
                    + "|(?:incident|postmortem)(?: report)?|untitled.*");
    private static final int LONGEST = 200;

    private Titles() {}

    static @Nullable Stated<String> of(Context context) {
        return candidate(context).filter(title -> !isBlank(title.value())).orElse(null);
    }

    /** Whether it is one of a form that has yet to be filled in. */
    static boolean isBlank(String title) {
        return BLANK.matcher(title.strip()).matches() || Placeholder.is(title);
    }

    static Optional<Stated<String>> candidate(Context context) {
        return field(context)
                .or(() -> heading(context, 1))
                .or(() -> heading(context, 6))
                .or(() -> line(context));
    }

    private static Optional<Stated<String>> field(Context context) {
        return context.pieces.stream()
                .map(Placed::block)
                .filter(block -> block.is(Block.Type.FIELD)
                        && NAMES.contains(block.label())
                        && !block.text().isBlank())
                .findFirst()
                .map(Titles::stated);
    }

    private static Optional<Stated<String>> heading(Context context, int deepest) {
        return context.pieces.stream()
                .map(Placed::block)
                .filter(block -> block.is(Block.Type.HEADING) && block.level() <= deepest)
                .filter(block -> SectionName.of(block.text()) == null && StampScanner.whole(block.text()) == null)
                .findFirst()
                .map(Titles::stated);
    }

    /** Plain text often has its title in the first line; a sentence there is none. */
    private static Optional<Stated<String>> line(Context context) {
        return context.pieces.stream()
                .map(Placed::block)
                .filter(block -> block.is(Block.Type.PARAGRAPH))
                .findFirst()
                .filter(block -> block.text().length() <= 120 && !block.text().matches("(?s).*[.:;]\\s*|.*\\n.*"))
                .filter(block -> StampScanner.whole(block.text()) == null)
                .map(Titles::stated);
    }

    private static Stated<String> stated(Block block) {
        String title = block.text().replace('\n', ' ').strip();
        return new Stated<>(
                title.length() > LONGEST ? title.substring(0, LONGEST) : title, block.text(), block.where());
    }

    /** The day that a title names. */
    static Optional<Stated<NamedTime>> day(Context context, @Nullable Stated<String> title) {
        if (title == null) {
            return Optional.empty();
        }
        Stamp stamp = StampScanner.find(title.value());
        if (stamp == null || stamp.date() == null) {
            return Optional.empty();
        }
        StatedTime time = context.days.time(stamp, null, StatedZone.NOT_STATED).time();
        return Optional.ofNullable(time)
                .map(one -> new Stated<>(new NamedTime("title", one), title.words(), title.where()));
    }
}
