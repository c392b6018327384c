package dev.hindcast.timeline.web;

import dev.hindcast.timeline.Durations;
import dev.hindcast.timeline.edit.KeptBlindSpot;

/** What blind spots are called on pages. */
public final class BlindSpotWords {
    private BlindSpotWords() {}

    /** {@code 44 min unseen}. */
    public static String of(KeptBlindSpot spot) {
        return length(spot)
                + switch (spot.kind()) {
                    case DETECTION_GAP -> " unseen";
                    case CUSTOMERS_FIRST -> " known to customers first";
                    case ACKNOWLEDGEMENT_GAP -> " unanswered";
                    case SILENT_TELEMETRY -> " silent";
                };
    }

    public static String length(KeptBlindSpot spot) {
        return Durations.brief(spot.length());
    }

    public static String what(KeptBlindSpot spot) {
        return switch (spot.kind()) {
            case DETECTION_GAP -> "until it was detected";
            case CUSTOMERS_FIRST -> "customers came first";
            case ACKNOWLEDGEMENT_GAP -> "without a human response";
            case SILENT_TELEMETRY -> "of silent telemetry";
        };
    }
}
