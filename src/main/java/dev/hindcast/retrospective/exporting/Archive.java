package dev.hindcast.retrospective.exporting;

import dev.hindcast.retrospective.Written;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Many retrospectives as one zip, with a folder for each. The same retrospectives give the same bytes. */
public final class Archive {
    /** The earliest that a zip can say: when a file was packed tells nothing about the incident. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final Exports EXPORTS = new Exports();

    private Archive() {}

    /** Markdown with its pictures beside it, the page and JSON: what is made in milliseconds. */
    public static void write(Iterable<Written> all, OutputStream out) throws IOException {
        write(all, EnumSet.of(Format.MARKDOWN, Format.HTML, Format.JSON), out);
    }

    /**
     * Takes one retrospective after the other and keeps none.
     *
     * @param out is flushed, and left open
     */
    public static void write(Iterable<Written> all, Set<Format> formats, OutputStream out) throws IOException {
        Set<String> taken = new HashSet<>();
        try (ZipOutputStream zip = new ZipOutputStream(new LeftOpen(out), StandardCharsets.UTF_8)) {
            for (Written written : all) {
                String name = free(FileNames.of(written), taken);
                for (Format format : formats) {
                    file(written, name, format, zip);
                }
            }
        }
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = name + "-" + number;
        }
        return free;
    }

    private static void file(Written written, String name, Format format, ZipOutputStream zip) throws IOException {
        String path = name + "/" + name + "." + format.suffix();
        if (format == Format.MARKDOWN) {
            MarkdownWriter.Files files = MarkdownWriter.files(written);
            entry(zip, path);
            zip.write(files.text().getBytes(StandardCharsets.UTF_8));
            for (var picture : files.pictures().entrySet()) {
                entry(zip, name + "/" + picture.getKey());
                zip.write(picture.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } else {
            entry(zip, path);
            EXPORTS.write(written, format, zip);
        }
        zip.closeEntry();
    }

    private static void entry(ZipOutputStream zip, String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
