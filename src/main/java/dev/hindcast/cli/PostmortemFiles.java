package dev.hindcast.cli;

import dev.hindcast.retrospective.archiving.Archives;
import dev.hindcast.retrospective.importing.GivenFiles;
import dev.hindcast.retrospective.reading.ReadFile;
import dev.hindcast.retrospective.reading.document.DocumentFormats;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that were named, and in folders those whose names say that they may hold postmortems; in the order of their
 * names.
 *
 * @param skipped how many files of the folders are of no kind that is read
 */
record PostmortemFiles(List<Found> found, int skipped) {
    private static final long LARGEST = 256L << 20;

    /**
     * A file.
     *
     * @param name that stays the same from wherever it is given: what was named last, and the way from there
     */
    record Found(Path path, String name) {
        /** Hands over what is in it: itself, or the files of a zip. */
        void each(BiConsumer<String, byte[]> files, Consumer<ReadFile> refused) {
            read(
                    path,
                    name,
                    (given, bytes) -> {
                        GivenFiles.each(given, bytes, files, refused);
                        return true;
                    },
                    refusal -> {
                        refused.accept(refusal);
                        return false;
                    });
        }
    }

    static PostmortemFiles in(List<Path> given) throws IOException {
        List<Found> found = new ArrayList<>();
        int skipped = 0;
        for (Path path : given) {
            if (!Files.isDirectory(path)) {
                found.add(new Found(path, lastName(path)));
                continue;
            }
            try (Stream<Path> inside = Files.walk(path)) {
                boolean archive = Files.exists(path.resolve(Archives.MARK));
                for (Path file : inside.filter(Files::isRegularFile).sorted().toList()) {
                    if (archive && !Archives.isRestorable(slashes(path.relativize(file)))) {
                        continue;
                    }
                    if (DocumentFormats.isReadable(file.getFileName().toString())) {
                        found.add(new Found(file, lastName(path) + "/" + slashes(path.relativize(file))));
                    } else {
                        skipped++;
                    }
                }
            }
        }
        return new PostmortemFiles(List.copyOf(found), skipped);
    }

    private static String lastName(Path path) {
        return slashes(path.toAbsolutePath().normalize().getFileName());
    }

    private static String slashes(@Nullable Path path) {
        return path == null ? "" : path.toString().replace(File.separatorChar, '/');
    }

    /** Hands over the bytes of a file, or why it cannot be read. */
    static <T> T read(Path file, String name, BiFunction<String, byte[], T> reader, Function<ReadFile, T> refusal) {
        try {
            return Files.size(file) > LARGEST
                    ? refusal.apply(refused(name, "it has more than " + (LARGEST >> 20) + " MiB; give it in parts"))
                    : reader.apply(name, Files.readAllBytes(file));
        } catch (IOException e) {
            return refusal.apply(refused(name, "it cannot be read: " + e.getMessage()));
        }
    }

    private static ReadFile refused(String name, String why) {
        return new ReadFile(name, "", List.of(), why, List.of());
    }
}
