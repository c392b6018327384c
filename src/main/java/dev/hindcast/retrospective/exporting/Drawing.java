package dev.hindcast.retrospective.exporting;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Draws pictures without a browser, and without fetching anything for them. */
final class Drawing {
    private static final double MOST_PIXELS = 8e6;
    private static final LoaderContext ALONE = LoaderContext.builder()
            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .build();

    private Drawing() {}

    /** @param inked see {@link Picture#inked()} */
    static void on(Graphics2D paper, String inked, double width, double height) {
        Typefaces.forPictures();
        paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paper.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        paper.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        @Nullable
        SVGDocument document =
                new SVGLoader().load(new ByteArrayInputStream(inked.getBytes(StandardCharsets.UTF_8)), null, ALONE);
        if (document == null) {
            throw new IllegalStateException("the picture cannot be drawn: " + inked.substring(0, 200));
        }
        document.renderWithPlatform(
                NullPlatformSupport.INSTANCE, paper, new ViewBox(0, 0, (float) width, (float) height));
    }

    /** On white, sharp enough for paper. */
    static byte[] png(Picture picture) {
        double scale = Math.min(2000 / picture.width(), Math.sqrt(MOST_PIXELS / (picture.width() * picture.height())));
        int width = (int) Math.max(1, Math.round(picture.width() * scale));
        int height = (int) Math.max(1, Math.round(picture.height() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, width, height);
        on(paper, picture.inked(), width, height);
        paper.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return png.toByteArray();
    }
}
