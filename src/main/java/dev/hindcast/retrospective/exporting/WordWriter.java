package dev.hindcast.retrospective.exporting;

import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.WrittenSection;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document (Office Open XML, ISO/IEC 29500 transitional) with real headings, lists, tables and links. */
final class WordWriter {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private WordWriter() {}

    static void write(Written written, List<Fact> facts, OutputStream out) throws IOException {
        WordParts parts = new WordParts();
        String body = body(written, facts, parts);
        String language = Fact.language(written.front());
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            part(zip, "[Content_Types].xml", WordParts.contentTypes());
            part(zip, "_rels/.rels", WordParts.packageRelations());
            part(zip, "docProps/core.xml", WordParts.core(written.title(), language));
            part(zip, "word/document.xml", WordParts.document(body));
            part(zip, "word/_rels/document.xml.rels", parts.relations());
            part(zip, "word/styles.xml", Resource.text("styles.xml").replace("LANGUAGE", language));
            part(zip, "word/numbering.xml", parts.numbering());
            part(zip, "word/settings.xml", WordParts.settings());
            part(zip, "word/footer.xml", WordParts.footer(written.title()));
            for (int i = 0; i < parts.pictures().size(); i++) {
                part(
                        zip,
                        "word/media/picture" + (i + 1) + ".png",
                        parts.pictures().get(i));
            }
        }
    }

    private static String body(Written written, List<Fact> facts, WordParts parts) {
        StringBuilder body = new StringBuilder(paragraph("Title", written.title()));
        if (!facts.isEmpty()) {
            body.append(facts(facts));
        }
        for (WrittenSection section : written.sections()) {
            body.append(paragraph("Heading1", section.title()));
            picture(section, parts, body);
            WordText text = new WordText(body, parts);
            Tree.of(section.markdown()).accept(text);
        }
        return body.toString();
    }

    private static String facts(List<Fact> facts) {
        StringBuilder table = new StringBuilder(WordTable.start("Facts", 2, List.of(2600, 6760)));
        for (Fact fact : facts) {
            table.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            table.append(WordTable.cell(2600, paragraph("FactName", fact.label())));
            table.append(WordTable.cell(6760, paragraph("Fact", fact.value()))).append("</w:tr>");
        }
        return table.append("</w:tbl>").toString();
    }

    private static void picture(WrittenSection section, WordParts parts, StringBuilder body) {
        if (section.picture() == null) {
            return;
        }
        try {
            Picture picture = Picture.of(section, "picture");
            body.append(parts.picture(Drawing.png(picture), picture));
        } catch (UnreadablePicture unreadable) {
            body.append(paragraph("Quote", unreadable.getMessage()));
        }
    }

    private static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + WordText.run("", text) + "</w:p>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        part(zip, name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void part(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
