package dev.hindcast.retrospective.reading.document;

import dev.hindcast.retrospective.reading.Unclear;
import dev.hindcast.retrospective.reading.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Opens a file by what its bytes begin with, and where that does not tell by its name. */
public final class DocumentFormats {
    /** Documents are read as a whole; larger ones are something else. */
    private static final int LARGEST_DOCUMENT = 16 << 20;

    private static final int LARGEST_JSON = 256 << 20;
    private static final Pattern HTML = Pattern.compile(
            "(?is)\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)?<(?:!doctype html|html|head|body|h1|h2|p|div|table|ac:)\\b.*");
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("(?m)^#{1,6} +\\S");
    private static final Pattern READABLE =
            Pattern.compile("(?i).*\\.(md|markdown|mdx|erb|html?|xhtml|docx|pdf|txt|text|json|jsonl|ndjson|rtf|doc)");

    private DocumentFormats() {}

    /** Whether a file in a folder is one to look into, by its name. */
    public static boolean isReadable(String name) {
        return READABLE.matcher(name).matches();
    }

    public static Opened open(String path, byte[] bytes) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (begins(bytes, "%PDF-")) {
            return bytes.length > LARGEST_DOCUMENT ? tooLarge(LARGEST_DOCUMENT) : PdfText.open(bytes);
        }
        if (begins(bytes, "PK\u0003\u0004")) {
            return DocxFile.open(bytes);
        }
        if (begins(bytes, "{\\rtf") || begins(bytes, "\u00d0\u00cf\u0011\u00e0")) {
            return Opened.refused("", "an old office document; save it as DOCX, HTML or text and give that");
        }
        boolean json = name.matches(".*\\.(json|jsonl|ndjson)");
        int largest = json ? LARGEST_JSON : LARGEST_DOCUMENT;
        if (bytes.length > largest) {
            return tooLarge(largest);
        }
        DecodedText text = DecodedText.of(bytes);
        if (text.text().indexOf('\0') >= 0) {
            return Opened.refused("", "no text; give Markdown, HTML, DOCX, text or JSON");
        }
        if (text.text().isBlank()) {
            return Opened.refused("", "it is empty");
        }
        return guessed(opened(name, text.text(), json), text);
    }

    private static Opened tooLarge(int most) {
        return Opened.refused("", "it has more than " + (most >> 20) + " MiB; give it in parts");
    }

    private static Opened opened(String name, String text, boolean json) {
        if (json) {
            return JsonDocuments.open(text);
        }
        boolean markdown = name.matches(".*\\.(md|markdown|mdx)(\\.erb)?");
        if (!markdown
                && (name.matches(".*\\.x?html?")
                        || HTML.matcher(text.substring(0, Math.min(text.length(), 2000)))
                                .matches())) {
            return Opened.of(
                    "HTML", ManyIncidents.split(new Document(HtmlBlocks.page(text), text, List.of())), List.of());
        }
        if (markdown
                || text.startsWith("---\n")
                || MARKDOWN_HEADING.matcher(text).find()) {
            return markdown(text);
        }
        return Opened.of("text", ManyIncidents.split(new Document(TextBlocks.of(text), text, List.of())), List.of());
    }

    private static Opened markdown(String text) {
        FrontMatter front = FrontMatter.of(text);
        List<Block> blocks = new ArrayList<>(front.blocks());
        blocks.addAll(MarkdownBlocks.of(front.rest(), Where.line(1)));
        return Opened.of("Markdown", ManyIncidents.split(new Document(blocks, text, front.unclear())), List.of());
    }

    private static Opened guessed(Opened opened, DecodedText text) {
        if (!text.guessed()) {
            return opened;
        }
        List<Unclear> unclear = new ArrayList<>(opened.unclear());
        unclear.add(new Unclear(Where.line(1), "", "it is no UTF-8: read as Windows-1252"));
        return new Opened(opened.format(), opened.documents(), opened.refused(), unclear);
    }

    private static boolean begins(byte[] bytes, String mark) {
        if (bytes.length < mark.length()) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if ((bytes[i] & 0xff) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
