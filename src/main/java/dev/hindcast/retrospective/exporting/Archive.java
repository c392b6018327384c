package dev.hindcast.retrospective.exporting;

import dev.hindcast.retrospective.Written;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A zip with a folder for each incident, written from its beginning to its end: of everything that was put in, only the
 * names stay in memory. The same content gives the same bytes. Until {@link #finish}, it cannot be taken for a whole one.
 */
public final class Archive {
    private static final Logger log = LoggerFactory.getLogger(Archive.class);

    /** The earliest that a zip can say: when a file was packed tells nothing about the incident. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final Exports EXPORTS = new Exports();

    private final ZipOutputStream zip;
    private final Set<String> folders = new HashSet<>();

    /** @param out is flushed at the end, and left open */
    public Archive(OutputStream out) {
        this.zip = new ZipOutputStream(new LeftOpen(out), StandardCharsets.UTF_8);
    }

    /** The name of a new folder: the wanted one, or with a number behind it. */
    public String folder(String wanted) {
        String free = wanted;
        for (int number = 2; !folders.add(free); number++) {
            free = wanted + "-" + number;
        }
        return free;
    }

    /**
     * Puts a retrospective into a folder, under the folder's name, in these forms; Markdown with its pictures beside it.
     *
     * @return the forms in which it could not be written; the log says why
     */
    public List<Format> retrospective(String folder, Written written, Set<Format> formats) throws IOException {
        List<Format> failed = new ArrayList<>();
        for (Format format : formats) {
            Map<String, byte[]> files;
            try {
                files = files(folder, written, format);
            } catch (IOException | RuntimeException e) {
                log.error("{} could not be written as {}", folder, format.title(), e);
                failed.add(format);
                continue;
            }
            for (var file : files.entrySet()) {
                entry(folder + "/" + file.getKey());
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return failed;
    }

    private static Map<String, byte[]> files(String folder, Written written, Format format) throws IOException {
        String name = folder + "." + format.suffix();
        if (format == Format.MARKDOWN) {
            MarkdownWriter.Files markdown = MarkdownWriter.files(written);
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put(name, markdown.text().getBytes(StandardCharsets.UTF_8));
            markdown.pictures().forEach((path, picture) -> files.put(path, picture.getBytes(StandardCharsets.UTF_8)));
            return files;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EXPORTS.write(written, format, out);
        return Map.of(name, out.toByteArray());
    }

    /** @param path which whoever calls made safe */
    public void file(String path, InputStream content) throws IOException {
        entry(path);
        content.transferTo(zip);
        zip.closeEntry();
    }

    public void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    private void entry(String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
