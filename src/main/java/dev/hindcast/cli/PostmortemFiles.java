package dev.hindcast.cli;

import dev.hindcast.retrospective.reading.ReadFile;
import dev.hindcast.retrospective.reading.document.DocumentFormats;
import dev.hindcast.retrospective.reading.recognise.PostmortemReader;
import dev.hindcast.retrospective.reading.report.ReadingReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads files, and in folders those whose names say that they may hold postmortems; in the order of their names. */
final class PostmortemFiles {
    private static final long LARGEST = 256L << 20;

    private final List<ReadFile> read = new ArrayList<>();
    private int skipped;

    private PostmortemFiles() {}

    static ReadingReport read(List<Path> paths) throws IOException {
        PostmortemFiles files = new PostmortemFiles();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.folder(path);
            } else {
                files.file(path);
            }
        }
        return new ReadingReport(List.copyOf(files.read), files.skipped);
    }

    private void folder(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                if (DocumentFormats.isReadable(file.getFileName().toString())) {
                    file(file);
                } else {
                    skipped++;
                }
            }
        }
    }

    private void file(Path file) {
        String path = file.toString().replace(File.separatorChar, '/');
        try {
            read.add(
                    Files.size(file) > LARGEST
                            ? refused(path, "it has more than " + (LARGEST >> 20) + " MiB; give it in parts")
                            : PostmortemReader.read(path, Files.readAllBytes(file)));
        } catch (IOException e) {
            read.add(refused(path, "it cannot be read: " + e.getMessage()));
        }
    }

    private static ReadFile refused(String path, String why) {
        return new ReadFile(path, "", List.of(), why, List.of());
    }
}
