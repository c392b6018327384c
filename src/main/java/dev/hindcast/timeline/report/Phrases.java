package dev.hindcast.timeline.report;

import dev.hindcast.evidence.FileReport;
import dev.hindcast.evidence.Kind;
import dev.hindcast.timeline.BlindSpot;
import dev.hindcast.timeline.Durations;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The turns of phrase that all reports share. */
final class Phrases {
    private static final int SOURCES_NAMED = 3;

    private Phrases() {}

    /** {@code 44 min unseen}. */
    static String blindSpot(BlindSpot spot) {
        return Durations.brief(spot.length())
                + switch (spot.kind()) {
                    case DETECTION_GAP -> " unseen";
                    case CUSTOMERS_FIRST -> ": customers first";
                    case ACKNOWLEDGEMENT_GAP -> " unanswered";
                    case SILENT_TELEMETRY -> " silent";
                };
    }

    /** {@code 1,204 log lines from checkout, orders-db}. */
    static String run(Digest.Entry run) {
        String kinds = run.kinds().entrySet().stream().map(Phrases::count).collect(Collectors.joining(", "));
        String sources = run.sources().stream().limit(SOURCES_NAMED).collect(Collectors.joining(", "));
        int more = run.sources().size() - SOURCES_NAMED;
        return kinds + " from " + sources + (more > 0 ? " and " + more + " more" : "");
    }

    private static String count(Map.Entry<Kind, Integer> kind) {
        String word = switch (kind.getKey()) {
            case LOG -> "log line";
            case CHAT -> "message";
            default -> kind.getKey().word().replace('-', ' ');
        };
        String plural = word.endsWith("y") ? word.substring(0, word.length() - 1) + "ie" : word;
        return String.format(Locale.ENGLISH, "%,d %s", kind.getValue(), kind.getValue() == 1 ? word : plural + "s");
    }

    /** One line of visible characters: evidence may hold line ends and terminal codes. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                space = line.length() > 0;
            } else {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }

    static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    static long skipped(FileReport file) {
        return file.skipped().values().stream().mapToLong(Long::longValue).sum();
    }
}
