package dev.hindcast.retrospective.exporting;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.hindcast.retrospective.Written;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Pages with bookmarks, page numbers and a table of contents; tagged, so that a screen reader can read it (PDF/UA-1). */
final class PdfWriter {
    static {
        // It would log each document, with words of it.
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    static void write(Written written, List<Fact> facts, OutputStream out) throws IOException {
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        pdf.useFastMode();
        pdf.usePdfUaAccessibility(true);
        pdf.withProducer("Hindcast");
        pdf.useSVGDrawer(new PdfPictures());
        Typefaces.forPages(pdf);
        // Nothing outside of the document is ever looked up: neither before an address is resolved nor after.
        pdf.useUriResolver((base, address) -> null);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            pdf.useExternalResourceAccessControl((address, kind) -> false, when);
        }
        pdf.withW3cDocument(PdfPage.of(written, facts), null);
        pdf.toStream(out);
        pdf.run();
    }
}
