package dev.hindcast.retrospective.exporting;

import dev.hindcast.retrospective.Written;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import tools.jackson.databind.json.JsonMapper;

/** What somebody who opens a file finds in it; Word documents are read by Apache POI, which had no part in writing them. */
final class ReadBack {
    private ReadBack() {}

    static byte[] bytes(Written written, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new Exports().write(written, format, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    static String raw(Written written, Format format) {
        return new String(bytes(written, format), StandardCharsets.UTF_8);
    }

    static String text(Written written, Format format) {
        return switch (format) {
            case MARKDOWN -> raw(written, format);
            case HTML -> htmlText(raw(written, format));
            case PDF -> pdfText(bytes(written, format));
            case JSON ->
                String.valueOf(JsonMapper.shared().readTree(bytes(written, format)).findValues("markdown").stream()
                                .map(value -> value.asString())
                                .toList())
                        + raw(written, format);
            case WORD -> wordText(bytes(written, format));
        };
    }

    private static String htmlText(String html) {
        return html.replaceAll("(?s)<style>.*?</style>|<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#64;", "@")
                .replace("&#61;", "=")
                .replace("&#43;", "+")
                .replace("&#96;", "`")
                .replace("&#34;", "\"")
                .replace("&amp;", "&");
    }

    static String pdfText(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String wordText(byte[] docx) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
