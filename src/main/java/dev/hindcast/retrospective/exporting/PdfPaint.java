package dev.hindcast.retrospective.exporting;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DPaintApplier;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.MultipleGradientPaint;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.jspecify.annotations.Nullable;

/** Patterns of a picture, such as hatching, which a PDF gets as an image of the area that they fill. */
final class PdfPaint extends PdfBoxGraphics2DPaintApplier {
    private static final double DETAIL = 3;
    private static final double MOST_PIXELS = 4e6;

    @Override
    public @Nullable PDShading applyPaint(
            Paint paint, PDPageContentStream out, AffineTransform transform, IPaintEnv within) throws IOException {
        Shape shape = within.getShapeToDraw();
        boolean known = paint instanceof Color
                || paint instanceof GradientPaint
                || paint instanceof MultipleGradientPaint
                || paint instanceof TexturePaint;
        return super.applyPaint(
                known || shape == null ? paint : drawn(paint, shape.getBounds2D()), out, transform, within);
    }

    private static Paint drawn(Paint paint, Rectangle2D area) {
        if (area.isEmpty()) {
            return paint;
        }
        double detail = Math.min(DETAIL, Math.sqrt(MOST_PIXELS / (area.getWidth() * area.getHeight())));
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(area.getWidth() * detail),
                (int) Math.ceil(area.getHeight() * detail),
                BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(image.getWidth() / area.getWidth(), image.getHeight() / area.getHeight());
        graphics.translate(-area.getX(), -area.getY());
        graphics.setPaint(paint);
        graphics.fill(area);
        graphics.dispose();
        return new TexturePaint(image, area);
    }
}
