package dev.hindcast.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** An event as one JSON object of the public report, version 1. */
final class EventJson {
    static final Precision[] PRECISIONS = Precision.values();
    static final Kind[] KINDS = Kind.values();

    private static final byte[] AT = ascii("{\"at\":");
    private static final byte[] UNTIL = ascii(",\"until\":");
    private static final byte[][] PRECISION_AND_KIND = new byte[PRECISIONS.length * KINDS.length][];
    private static final byte[] SERVICE = ascii(",\"service\":");
    private static final byte[] EVIDENCE = ascii(",\"evidence\":{\"file\":");
    private static final byte[] LINE = ascii(",\"line\":");
    private static final byte[] NULL = ascii("null");

    static {
        for (Precision precision : PRECISIONS) {
            for (Kind kind : KINDS) {
                PRECISION_AND_KIND[precision.ordinal() * KINDS.length + kind.ordinal()] = ascii(
                        ",\"precision\":\"" + precision.word() + "\",\"kind\":\"" + kind.word() + "\",\"source\":");
            }
        }
    }

    private EventJson() {}

    static void write(EventBlock block, int row, List<Citation> alsoAt, JsonBytes out) {
        out.add(AT).instant(block.seconds[row], block.nanos[row]).add(UNTIL);
        Instant until = block.untils == null ? null : block.untils[row];
        if (until == null) {
            out.add(NULL);
        } else {
            out.instant(until.getEpochSecond(), until.getNano());
        }
        out.add(PRECISION_AND_KIND[block.precisions[row] * KINDS.length + block.kinds[row]]);
        out.add(block.quotedNames[block.sources[row]]).add(SERVICE);
        out.add(block.services[row] < 0 ? NULL : block.quotedNames[block.services[row]]);
        out.add(',').add(block.bytes, block.starts[row], block.attributesEnds[row]);
        out.add(EVIDENCE).add(block.quotedNames[block.files[row]]).add(LINE);
        out.number(block.lines[row]).add('}');
        if (!alsoAt.isEmpty()) {
            out.add(",\"alsoAt\":");
            char before = '[';
            for (Citation citation : alsoAt) {
                out.add(before).add("{\"file\":").string(citation.file()).add(LINE);
                out.number(citation.line()).add('}');
                before = ',';
            }
            out.add(']');
        }
        out.add('}');
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
