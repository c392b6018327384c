package dev.hindcast.retrospective.exporting;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.File;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the pictures of a PDF as lines and areas, sharp at every size. */
final class PdfPictures implements SVGDrawer {
    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {}

    @Override
    public void addFontFile(File file, String family, @Nullable Integer weight, FontStyle style) {}

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        String inked = SvgText.of((Element) svg.cloneNode(true), "");
        return new Placed(
                inked,
                Double.parseDouble(svg.getAttribute("width")),
                Double.parseDouble(svg.getAttribute("height")),
                dotsPerPixel);
    }

    @Override
    public void close() {}

    private record Placed(String inked, double width, double height, double dots) implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) (width * dots);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) (height * dots);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, paper -> {
                if (paper instanceof PdfBoxGraphics2D pdf) {
                    pdf.setPaintApplier(new PdfPaint());
                }
                Drawing.on(paper, inked, width, height);
            });
        }
    }
}
