package dev.hindcast.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A folder of evidence that comes with the program, whether that runs from a jar or from compiled classes. */
final class SampleEvidence {
    private final String folder;

    /** @param folder such as {@code checkout-outage} */
    SampleEvidence(String folder) {
        this.folder = "/sample/" + folder;
    }

    /** Gives every file to {@code taker}, in the order of their paths. */
    void each(Taker taker) throws IOException {
        URL url = Objects.requireNonNull(SampleEvidence.class.getResource(folder), folder);
        try {
            URI uri = url.toURI();
            if (!"jar".equals(uri.getScheme())) {
                walk(Path.of(uri), taker);
                return;
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                walk(jar.getPath(folder), taker);
            }
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static void walk(Path folder, Taker taker) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            try (InputStream content = Files.newInputStream(file)) {
                taker.take(folder.relativize(file).toString().replace('\\', '/'), content);
            }
        }
    }

    /** Gets a file under its path in the folder. */
    @FunctionalInterface
    interface Taker {
        void take(String path, InputStream content) throws IOException;
    }
}
