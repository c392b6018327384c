package dev.hindcast.retrospective.exporting;

import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.WrittenSection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A retrospective with one of each, and every sentence that must be found again. */
final class Everything {
    static final String LONG = "Donaudampfschifffahrtselektrizitaeten".repeat(5);
    static final String PICTURE = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 120" aria-label="Two lanes and a gap">
          <rect x="10" y="10" width="180" height="40" fill="var(--gap-soft,#fdf0dd)" stroke="var(--gap,#b35c00)"/>
          <text x="20" y="35" font-family="var(--sans,sans-serif)" font-size="14">⬢ Größe → Łódź</text>
        </svg>
        """;

    private Everything() {}

    static Written written() {
        Map<String, Object> front = new LinkedHashMap<>();
        front.put("date", "2026-03-12");
        front.put("severity", "Sev-2");
        front.put("services", List.of("checkout", "orders-db: primary"));
        front.put("figures", List.of(List.of("a", 1), List.of("b", 2)));
        front.put("revision", 12);
        return new Written(
                "Überlauf: “checkout” & Co. stood <still>",
                front,
                List.of(
                        new WrittenSection("summary", "Summary", SUMMARY, null),
                        new WrittenSection("timeline", "Timeline & gaps", TIMELINE + table(), PICTURE),
                        new WrittenSection("learned", "Learned", LEARNED, null)));
    }

    private static final String SUMMARY = """
        First plain sentence with *slanted words* and **heavy words** and `code_words()`.

        Zweiter Satz mit Umlauten: äöüÄÖÜß, und Łukasz Wiśniewski, naïve façade.

        Emoji stand here: 🔥 and ✅ are kept.

        A line that breaks hard\\
        after this word. A sum: 5 < 7 && 9 > 3.

        The long one: %s stands alone.

        The office staff lifted fifty flawed shifts.

        ### A heading within the office shift

        > A quotation of one sentence.
        >
        > - with a list in it
        > - and a second point

        #### Deeper heading

        A link to [the runbook](https://runbooks.example.org/pool?a=1&b=2) and to <mailto:oncall@example.org>.
        """.formatted(LONG);

    private static final String TIMELINE = """
        1. Third sentence, numbered one.
           - Fourth sentence, nested bullet.
             1. Fifth sentence, nested deeper.
             2. Sixth sentence, its sibling.

           A second paragraph in the first item.
        2. Seventh sentence, numbered two.

           ```sql
           select count(*)
             from orders; -- eighth sentence, in code
           ```

        5) Ninth sentence, a list that begins at five.

        * * *

            indented code, the tenth sentence

        """;

    private static final String LEARNED = """
        The last sentence of all.

        | left | middle | right |
        |:-----|:------:|------:|
        | after the office shift | | |
        | **bold cell** | `cell code` | 12 |
        | a \\| b | [cell link](https://example.org/) | → ⬢ ≈ |
        """;

    private static String table() {
        StringBuilder table = new StringBuilder("| time | what happened |\n|---|---|\n");
        for (int row = 1; row <= 40; row++) {
            table.append("| 14:")
                    .append(String.format("%02d", row))
                    .append(" | Row number ")
                    .append(row);
            table.append(" says what happened then. |\n");
        }
        return table.toString();
    }

    /** Without white space at their ends and without marks of emphasis. */
    static List<String> sentences() {
        List<String> sentences = new ArrayList<>(List.of(
                "First plain sentence with",
                "slanted words",
                "heavy words",
                "code_words()",
                "Zweiter Satz mit Umlauten: äöüÄÖÜß, und Łukasz Wiśniewski, naïve façade.",
                "A line that breaks hard",
                "after this word.",
                "The long one:",
                LONG,
                "stands alone.",
                "A heading within the office shift",
                "The office staff lifted fifty flawed shifts.",
                "after the office shift",
                "A quotation of one sentence.",
                "with a list in it",
                "and a second point",
                "Deeper heading",
                "A link to",
                "the runbook",
                "oncall@example.org",
                "Third sentence, numbered one.",
                "Fourth sentence, nested bullet.",
                "Fifth sentence, nested deeper.",
                "Sixth sentence, its sibling.",
                "A second paragraph in the first item.",
                "Seventh sentence, numbered two.",
                "select count(*)",
                "from orders; -- eighth sentence, in code",
                "Ninth sentence, a list that begins at five.",
                "indented code, the tenth sentence",
                "The last sentence of all.",
                "bold cell",
                "cell code",
                "cell link",
                "→ ⬢ ≈",
                "middle",
                "Summary",
                "Learned",
                "2026-03-12",
                "Sev-2",
                "checkout",
                "orders-db: primary"));
        for (int row = 1; row <= 40; row++) {
            sentences.add("Row number " + row + " says what happened then.");
        }
        return sentences;
    }
}
