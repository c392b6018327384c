package dev.hindcast.retrospective.web;

import dev.hindcast.platform.web.NotFound;
import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.exporting.Exports;
import dev.hindcast.retrospective.exporting.FileNames;
import dev.hindcast.retrospective.exporting.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What is written out as a file to save, under a name that says which. */
public final class WrittenFile {
    private static final Exports EXPORTS = new Exports();

    private WrittenFile() {}

    /**
     * @param suffix of one of the {@link Format}s
     * @throws NotFound for any other
     */
    public static ResponseEntity<byte[]> of(Written written, String suffix) {
        Format format = EXPORTS.formats().stream()
                .filter(one -> one.suffix().equals(suffix))
                .findFirst()
                .orElseThrow(NotFound::new);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            EXPORTS.write(written, format, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(FileNames.of(written, format))
                                .build()
                                .toString())
                .body(file.toByteArray());
    }
}
