package dev.hindcast.retrospective.exporting;

import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.WrittenSection;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** One page that needs nothing else: light, dark and on paper, without scripts, and forbidden to fetch. */
final class HtmlWriter {
    private static final String STYLE =
            Tokens.css() + font("latin-400", "") + font("latin-600", "") + Resource.text("page.css");
    private static final String REST = "U+0100-02AF,U+1E00-1EFF";
    private static final String MORE_LETTERS = font("latin-ext-400", REST) + font("latin-ext-600", REST);

    private HtmlWriter() {}

    /** Within the page, since the pictures are laid out for it. */
    private static String font(String cut, String letters) {
        byte[] file = Resource.bytes(Typeface.SANS + cut + "-normal.woff2");
        return "@font-face{font-family:\"Source Sans Pro\";font-weight:" + cut.substring(cut.length() - 3)
                + (letters.isEmpty() ? "" : ";unicode-range:" + letters)
                + ";src:url(data:font/woff2;base64," + Base64.getEncoder().encodeToString(file)
                + ") format(\"woff2\")}";
    }

    static void write(Written written, List<Fact> facts, OutputStream out) throws IOException {
        StringBuilder body = new StringBuilder("<header><h1>");
        body.append(Xml.text(written.title())).append("</h1>\n");
        facts(facts, body);
        body.append("</header>\n");
        sections(written, body);
        out.write((head(written, body) + body + "</body></html>\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String head(Written written, StringBuilder body) {
        boolean more = body.chars().anyMatch(c -> (c >= 0x100 && c <= 0x2af) || (c >= 0x1e00 && c <= 0x1eff));
        return "<!doctype html>\n<html lang=\"" + Fact.language(written.front()) + "\"><head><meta"
                + " charset=\"utf-8\">\n"
                + "<meta name=\"viewport\""
                + " content=\"width=device-width,initial-scale=1\">\n"
                + "<meta"
                + " http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none';"
                + " style-src 'unsafe-inline';"
                + " font-src data:\">\n"
                + "<meta name=\"referrer\""
                + " content=\"no-referrer\">\n"
                + "<title>"
                + Xml.text(written.title()) + "</title>\n<style>" + (more ? MORE_LETTERS : "") + STYLE
                + "</style></head>\n<body>\n";
    }

    private static void facts(List<Fact> facts, StringBuilder page) {
        if (facts.isEmpty()) {
            return;
        }
        page.append("<dl class=\"facts\">\n");
        for (Fact fact : facts) {
            page.append("<div><dt>").append(Xml.text(fact.label())).append("</dt><dd>");
            page.append(Xml.text(fact.value())).append("</dd></div>\n");
        }
        page.append("</dl>\n");
    }

    private static void sections(Written written, StringBuilder page) {
        StringBuilder contents = new StringBuilder();
        StringBuilder text = new StringBuilder("<main>\n");
        Keys keys = new Keys();
        for (WrittenSection section : written.sections()) {
            String key = keys.of(section);
            String title = Xml.text(section.title());
            contents.append("<li><a href=\"#")
                    .append(key)
                    .append("\">")
                    .append(title)
                    .append("</a></li>\n");
            text.append("<section aria-labelledby=\"")
                    .append(key)
                    .append("\"><h2 id=\"")
                    .append(key)
                    .append("\">");
            text.append(title).append("</h2>\n");
            text.append(SectionHtml.picture(section, key))
                    .append(SectionHtml.text(section, key))
                    .append("</section>\n");
        }
        if (written.sections().size() > 2) {
            page.append("<nav aria-label=\"Contents\"><ol>\n").append(contents).append("</ol></nav>\n");
        }
        page.append(text).append("</main>\n");
    }
}
