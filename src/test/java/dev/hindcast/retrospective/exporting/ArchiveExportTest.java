package dev.hindcast.retrospective.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.retrospective.Written;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ArchiveExportTest {
    private static final String NAME = "2026-03-04-checkout-outage-after-the-2-31-0-rollout";

    private static final Set<Format> ALL = EnumSet.of(Format.MARKDOWN, Format.HTML, Format.JSON);

    @Test
    void eachHasAFolderWithItsPicturesBesideTheText() throws Exception {
        Map<String, byte[]> files = packed(List.of(CheckoutRetrospective.written()));

        assertThat(files.keySet())
                .containsExactly(
                        NAME + "/" + NAME + ".md",
                        NAME + "/timeline.svg",
                        NAME + "/contributing-factors.svg",
                        NAME + "/" + NAME + ".html",
                        NAME + "/" + NAME + ".json");
        assertThat(new String(files.get(NAME + "/" + NAME + ".md"), "UTF-8")).contains("](timeline.svg)");
        assertThat(RetrospectiveReader.read(
                        new ByteArrayInputStream(files.get(NAME + "/" + NAME + ".json")), "it.json"))
                .isEqualTo(CheckoutRetrospective.written());
    }

    @Test
    void equalNamesAreKeptApart() throws Exception {
        Written written = CheckoutRetrospective.written();

        assertThat(packed(List.of(written, written, written)).keySet())
                .contains(
                        NAME + "/" + NAME + ".json", NAME + "-2/" + NAME + "-2.json", NAME + "-3/" + NAME + "-3.json");
    }

    @Test
    void everyFormatCanBeAskedFor() throws Exception {
        assertThat(packed(List.of(CheckoutRetrospective.written()), EnumSet.of(Format.PDF, Format.WORD))
                        .keySet())
                .containsExactly(NAME + "/" + NAME + ".pdf", NAME + "/" + NAME + ".docx");
    }

    /** So that a thousand retrospectives need the memory of one. */
    @Test
    void oneIsWrittenBeforeTheNextIsAskedFor() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> sizes = new ArrayList<>();
        Archive archive = new Archive(out);
        for (int i = 0; i < 4; i++) {
            sizes.add(out.size());
            archive.retrospective(archive.folder(NAME), CheckoutRetrospective.written(), ALL);
        }

        assertThat(sizes).doesNotHaveDuplicates().isSorted();
    }

    private static Map<String, byte[]> packed(List<Written> all) throws IOException {
        return packed(all, ALL);
    }

    private static Map<String, byte[]> packed(List<Written> all, Set<Format> formats) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Archive archive = new Archive(out);
        for (Written written : all) {
            assertThat(archive.retrospective(archive.folder(FileNames.of(written)), written, formats))
                    .isEmpty();
        }
        archive.finish();
        return unpacked(out);
    }

    private static Map<String, byte[]> unpacked(ByteArrayOutputStream out) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
