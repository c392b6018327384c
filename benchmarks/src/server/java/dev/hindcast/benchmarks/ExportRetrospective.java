package dev.hindcast.benchmarks;

import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.exporting.CheckoutRetrospective;
import dev.hindcast.retrospective.exporting.Exports;
import dev.hindcast.retrospective.exporting.FileNames;
import dev.hindcast.retrospective.exporting.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes one retrospective in each format again and again, and says what the first and the later ones took. */
final class ExportRetrospective {
    private ExportRetrospective() {}

    public static void main(String[] args) throws IOException {
        int times = Integer.parseInt(args[0]);
        Written written = CheckoutRetrospective.written();
        Exports exports = new Exports();
        for (Format format : exports.formats()) {
            byte[] file = new byte[0];
            double[] took = new double[times];
            for (int i = 0; i < times; i++) {
                long begun = System.nanoTime();
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                exports.write(written, format, out);
                took[i] = (System.nanoTime() - begun) / 1e6;
                file = out.toByteArray();
            }
            Files.write(Path.of(args[1], FileNames.of(written, format)), file);
            double first = took[0];
            double[] later = Arrays.copyOfRange(took, times / 2, times);
            Arrays.sort(later);
            System.out.printf(
                    "%-9s first %7.1f ms, then p50 %6.1f ms, p95 %6.1f ms, %,d bytes%n",
                    format.title(), first, later[later.length / 2], later[later.length * 95 / 100], file.length);
        }
    }
}
