package dev.hindcast.retrospective.reading.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A Word document: the three parts of its archive that matter, unpacked within bounds. */
final class DocxFile {
    private static final int LARGEST_PART = 64 << 20;
    private static final int MOST_ENTRIES = 10_000;
    private static final String TEXT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String LINKS = "word/_rels/document.xml.rels";

    private DocxFile() {}

    static Opened open(byte[] bytes) {
        try {
            Map<String, byte[]> parts = parts(bytes);
            byte[] text = parts.get(TEXT);
            if (text == null) {
                return Opened.refused(
                        "",
                        "an archive or an office document that is not from Word; unpack it, or save it as DOCX, HTML or text");
            }
            DocxBlocks read = new DocxBlocks(
                    reader(text),
                    attributes(parts.get(STYLES), "style", "styleId", "name", "val"),
                    attributes(parts.get(LINKS), "Relationship", "Id", null, "Target"));
            List<Block> blocks = read.read();
            return Opened.of("Word", List.of(new Document(blocks, read.text(), List.of())), List.of());
        } catch (IOException | XMLStreamException e) {
            return Opened.refused("Word", "it cannot be read: " + firstLine(e) + "; save it again, or as HTML");
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new IOException("its archive has more than " + MOST_ENTRIES + " parts");
                }
                if (List.of(TEXT, STYLES, LINKS).contains(entry.getName())) {
                    parts.put(entry.getName(), bounded(zip, entry.getName()));
                } else if (zip.skip(LARGEST_PART) == LARGEST_PART) {
                    throw new IOException("its part " + entry.getName() + " is larger than 64 MiB");
                }
            }
        }
        return parts;
    }

    private static byte[] bounded(ZipInputStream zip, String name) throws IOException {
        byte[] part = zip.readNBytes(LARGEST_PART + 1);
        if (part.length > LARGEST_PART) {
            throw new IOException("its part " + name + " is larger than 64 MiB");
        }
        return part;
    }

    private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** From an attribute of an element to one of the same element, or of a child of it. */
    private static Map<String, String> attributes(
            byte @Nullable [] part, String element, String key, @Nullable String child, String value)
            throws XMLStreamException {
        Map<String, String> found = new HashMap<>();
        if (part == null) {
            return found;
        }
        XMLStreamReader xml = reader(part);
        String current = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals(element)) {
                    current = attribute(xml, key);
                }
                if (xml.getLocalName().equals(child == null ? element : child) && !current.isEmpty()) {
                    found.putIfAbsent(current, attribute(xml, value));
                }
            }
        }
        return found;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
