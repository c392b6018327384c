package dev.hindcast.action.picture;

import java.util.ArrayList;
import java.util.List;

/** A label broken into lines that are narrow enough; what does not fit ends with an ellipsis. */
final class Wrapped {
    /** How wide a letter of 13 pixels is at most on average, in a wide substitute font too. */
    static final double LETTER = 7.4;

    private Wrapped() {}

    static List<String> lines(String text, double width, int most) {
        int letters = Math.max(4, (int) (width / LETTER));
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            if (!line.isEmpty() && line.length() + 1 + rest.length() > letters) {
                lines.add(line);
                line = "";
            }
            while (rest.length() > letters) {
                lines.add(rest.substring(0, letters - 1) + "-");
                rest = rest.substring(letters - 1);
            }
            line = line.isEmpty() ? rest : line + " " + rest;
        }
        lines.add(line);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> fitting = new ArrayList<>(lines.subList(0, most));
        String last = fitting.get(most - 1);
        fitting.set(most - 1, (last.length() < letters ? last : last.substring(0, letters - 1)) + "…");
        return fitting;
    }
}
