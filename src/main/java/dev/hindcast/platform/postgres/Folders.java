package dev.hindcast.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders at once. */
final class Folders {
    private Folders() {}

    /** Deletes what it can; a link is deleted, never followed; nothing there is no error. */
    static void delete(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> innermostFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path path : innermostFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException ignored) {
            // Left-overs cost space and nothing else; the next start tries again.
        }
    }

    /** Deletes the sub-folders whose name starts so: left by a start that was killed half-way. */
    static void deleteLeftOvers(Path folder, String prefix) {
        try (Stream<Path> found = Files.list(folder)) {
            found.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .forEach(Folders::delete);
        } catch (IOException ignored) {
            // As above.
        }
    }
}
