package dev.hindcast.retrospective.exporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a Word document keeps outside its text: addresses, pictures, and the numbering of its lists. */
final class WordParts {
    static final int BULLETS = 1;
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String WORD =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"" + OFFICE + "\"";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    /** English metric units in the width of the text (6.5 inches), and the height that leaves room for a heading. */
    private static final double WIDTH = 5_943_600;

    private static final double HEIGHT = 7_200_000;

    private record Counted(int level, int start) {}

    private final Map<String, String> links = new LinkedHashMap<>();
    private final List<byte[]> pictures = new ArrayList<>();
    private final List<Counted> counted = new ArrayList<>();

    String link(String address) {
        return links.computeIfAbsent(address, unknown -> "link" + (links.size() + 1));
    }

    /** A numbering of its own, so that each list begins where it says. */
    int numbered(int level, int start) {
        counted.add(new Counted(level, Math.max(0, start)));
        return BULLETS + counted.size();
    }

    List<byte[]> pictures() {
        return pictures;
    }

    String picture(byte[] png, Picture picture) {
        pictures.add(png);
        int number = pictures.size();
        double scale = Math.min(WIDTH / picture.width(), HEIGHT / picture.height());
        String size =
                "cx=\"" + (long) (picture.width() * scale) + "\" cy=\"" + (long) (picture.height() * scale) + "\"";
        String named =
                "id=\"" + number + "\" name=\"Picture " + number + "\" descr=\"" + Xml.text(picture.alt()) + "\"";
        return """
            <w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:drawing>\
            <wp:inline xmlns:wp="%1$s/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">\
            <wp:extent %2$s/><wp:docPr %3$s/><a:graphic xmlns:a="%1$s/main"><a:graphicData uri="%1$s/picture">\
            <pic:pic xmlns:pic="%1$s/picture"><pic:nvPicPr><pic:cNvPr %3$s/><pic:cNvPicPr/></pic:nvPicPr>\
            <pic:blipFill><a:blip r:embed="picture%4$d"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
            <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext %2$s/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>\
            </a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>\
            """.formatted(DRAWING, size, named, number);
    }

    static String document(String body) {
        return HEAD + "<w:document " + WORD + "><w:body>" + body
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/><w:pgSz w:w=\"11906\""
                + " w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"1273\" w:bottom=\"1417\" w:left=\"1273\""
                + " w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    static String footer(String title) {
        return HEAD + "<w:ftr " + WORD + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>" + WordText.run("", title)
                + "<w:r><w:tab/></w:r>" + field("PAGE") + WordText.run("", " / ") + field("NUMPAGES")
                + "</w:p></w:ftr>";
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\" " + name + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    }

    static String settings() {
        return HEAD + "<w:settings " + WORD + "><w:defaultTabStop w:val=\"400\"/><w:compat><w:compatSetting"
                + " w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
                + "</w:compat></w:settings>";
    }

    static String core(String title, String language) {
        return HEAD + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + Xml.text(title)
                + "</dc:title><dc:language>" + language + "</dc:language></cp:coreProperties>";
    }

    static String contentTypes() {
        return HEAD + "<Types xmlns=\"" + PACKAGE + "/content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                + " Extension=\"xml\" ContentType=\"application/xml\"/><Default"
                + " Extension=\"png\" ContentType=\"image/png\"/><Override"
                + " PartName=\"/docProps/core.xml\""
                + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
                + type("document", "document.main") + type("styles", "styles") + type("numbering", "numbering")
                + type("settings", "settings") + type("footer", "footer") + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    static String packageRelations() {
        return relations(relation("document", OFFICE + "/officeDocument", "word/document.xml", false)
                + relation("core", PACKAGE + "/relationships/metadata/core-properties", "docProps/core.xml", false));
    }

    String relations() {
        StringBuilder all = new StringBuilder();
        for (String part : List.of("styles", "numbering", "settings", "footer")) {
            all.append(relation(part, OFFICE + "/" + part, part + ".xml", false));
        }
        for (int i = 1; i <= pictures.size(); i++) {
            all.append(relation("picture" + i, OFFICE + "/image", "media/picture" + i + ".png", false));
        }
        links.forEach((address, id) -> all.append(relation(id, OFFICE + "/hyperlink", address, true)));
        return relations(all.toString());
    }

    private static String relations(String all) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + all + "</Relationships>";
    }

    private static String relation(String id, String type, String target, boolean outside) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + Xml.text(target) + "\""
                + (outside ? " TargetMode=\"External\"" : "") + "/>";
    }

    String numbering() {
        StringBuilder xml =
                new StringBuilder(HEAD).append("<w:numbering ").append(WORD).append('>');
        levels(xml, 0, false);
        levels(xml, 1, true);
        xml.append("<w:num w:numId=\"").append(BULLETS).append("\"><w:abstractNumId w:val=\"0\"/></w:num>");
        for (int i = 0; i < counted.size(); i++) {
            xml.append(
                            "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"%d\"><w:startOverride"
                                    .formatted(BULLETS + i + 1, counted.get(i).level()))
                    .append(" w:val=\"%d\"/></w:lvlOverride></w:num>"
                            .formatted(counted.get(i).start()));
        }
        return xml.append("</w:numbering>").toString();
    }

    private static void levels(StringBuilder xml, int id, boolean numbers) {
        xml.append("<w:abstractNum w:abstractNumId=\"")
                .append(id)
                .append("\"><w:multiLevelType w:val=\"multilevel\"/>");
        for (int level = 0; level < 9; level++) {
            String sign = numbers ? "%" + (level + 1) + "." : level % 2 == 0 ? "•" : "–";
            xml.append("<w:lvl w:ilvl=\"").append(level).append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"");
            xml.append(numbers ? "decimal" : "bullet")
                    .append("\"/><w:lvlText w:val=\"")
                    .append(sign);
            xml.append("\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"").append((level + 1) * 400);
            xml.append("\" w:hanging=\"400\"/></w:pPr></w:lvl>");
        }
        xml.append("</w:abstractNum>");
    }
}
