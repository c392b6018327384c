package dev.hindcast.retrospective.exporting;

import java.util.Map;
import java.util.TreeMap;

/** The colours of the pages, light and dark, by name. */
final class Tokens {
    static final Map<String, String> LIGHT = Map.ofEntries(
            Map.entry("paper", "#fbfaf7"),
            Map.entry("panel", "#ffffff"),
            Map.entry("ink", "#1c2430"),
            Map.entry("soft", "#5b6675"),
            Map.entry("line", "#e4e1da"),
            Map.entry("accent", "#0b6b66"),
            Map.entry("accent-soft", "#e2f0ee"),
            Map.entry("gap", "#a25300"),
            Map.entry("gap-soft", "#fdf0dd"),
            Map.entry("alert", "#b3261e"),
            Map.entry("change", "#4a45b3"),
            Map.entry("report", "#a4348c"),
            Map.entry("recovery", "#2c7a3f"),
            Map.entry("page", "#8a5a00"),
            Map.entry("chat", "#66717f"));
    private static final Map<String, String> DARK = Map.ofEntries(
            Map.entry("paper", "#14181d"),
            Map.entry("panel", "#1b2027"),
            Map.entry("ink", "#e8e6e1"),
            Map.entry("soft", "#9aa5b1"),
            Map.entry("line", "#2c333c"),
            Map.entry("accent", "#5cc4bb"),
            Map.entry("accent-soft", "#173331"),
            Map.entry("gap", "#f0a54a"),
            Map.entry("gap-soft", "#3a2a14"),
            Map.entry("alert", "#ff8a80"),
            Map.entry("change", "#a9a4ff"),
            Map.entry("report", "#f09fdc"),
            Map.entry("recovery", "#84d197"),
            Map.entry("page", "#e3b463"),
            Map.entry("chat", "#8d98a5"));

    private Tokens() {}

    /** Dark only on a screen: paper is white. */
    static String css() {
        return ":root{" + declarations(LIGHT) + "}@media screen and (prefers-color-scheme:dark){:root{"
                + declarations(DARK) + "}}";
    }

    private static String declarations(Map<String, String> colours) {
        StringBuilder css = new StringBuilder();
        new TreeMap<>(colours)
                .forEach((name, colour) ->
                        css.append("--").append(name).append(':').append(colour).append(';'));
        return css.toString();
    }
}
