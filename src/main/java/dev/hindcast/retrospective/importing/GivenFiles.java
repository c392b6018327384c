package dev.hindcast.retrospective.importing;

import dev.hindcast.retrospective.archiving.Archives;
import dev.hindcast.retrospective.reading.ReadFile;
import dev.hindcast.retrospective.reading.document.DocumentFormats;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Files as people give them: one by one, or in a zip, which is opened with bounds, since anybody may have packed it. Of an
 * archive that Hindcast made, only the incidents are taken, each once, and not the evidence beside them.
 */
public final class GivenFiles {
    /** The largest single file that is read. */
    public static final long LARGEST = 256L << 20;

    private static final int MOST_FILES = 10_000;
    private static final long MOST_BYTES = 1L << 30;

    private GivenFiles() {}

    /**
     * Hands over the file, or what lies in it.
     *
     * @param refused gets what could not be read, with the reason
     */
    public static void each(String path, byte[] bytes, BiConsumer<String, byte[]> files, Consumer<ReadFile> refused) {
        if (!path.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            files.accept(path, bytes);
            return;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            long left = MOST_BYTES;
            int found = 0;
            boolean archive = false;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                archive |= entry.getName().equals(Archives.MARK);
                if (archive && !Archives.isRestorable(entry.getName())) {
                    continue;
                }
                if (entry.isDirectory() || !DocumentFormats.isReadable(entry.getName())) {
                    continue;
                }
                byte[] content = zip.readNBytes((int) Math.min(left + 1, LARGEST + 1));
                left -= content.length;
                found++;
                if (content.length > LARGEST || left < 0 || found > MOST_FILES) {
                    refused.accept(refusal(
                            path + "/" + entry.getName(),
                            "the archive holds more than 10,000 files or 1 GiB; give it in parts"));
                    return;
                }
                files.accept(path + "/" + entry.getName(), content);
            }
            if (found == 0) {
                refused.accept(refusal(path, "an archive without any file of a kind that is read"));
            }
        } catch (IOException | IllegalArgumentException e) {
            refused.accept(refusal(path, "an archive that cannot be opened: " + e.getMessage()));
        }
    }

    /** A file that was not read. */
    public static ReadFile refusal(String path, String why) {
        return new ReadFile(path, "", List.of(), why, List.of());
    }
}
