package dev.hindcast.retrospective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final String BASE = "The alert came late.\n\nCustomers wrote first.\n\nThe pool was full.";

    @Test
    void changesOfDifferentLinesStandTogether() {
        assertThat(Merge.of(
                        BASE, BASE.replace("late", "44 minutes late"), BASE.replace("was full", "was full: 50 of 50")))
                .contains("The alert came 44 minutes late.\n\nCustomers wrote first.\n\nThe pool was full: 50 of 50.");
    }

    @Test
    void linesAddedAtBothEndsStandTogether() {
        assertThat(Merge.of(BASE, "Summary:\n" + BASE, BASE + "\nThat is all."))
                .contains("Summary:\n" + BASE + "\nThat is all.");
    }

    @Test
    void twoChangesOfOneLineStayApart() {
        assertThat(Merge.of(BASE, BASE.replace("late", "too late"), BASE.replace("late", "very late")))
                .isEmpty();
    }

    @Test
    void theSameChangeByBothIsMadeOnce() {
        String changed = BASE.replace("late", "too late");

        assertThat(Merge.of(BASE, changed, changed)).contains(changed);
    }

    @Test
    void twoTextsInAnEmptySectionStayApart() {
        assertThat(Merge.of("", "Priya's words", "Jonas' words")).isEmpty();
    }

    @Test
    void aLineRemovedAndChangedStaysApart() {
        assertThat(Merge.of(BASE, BASE.replace("Customers wrote first.\n\n", ""), BASE.replace("first", "at 14:31")))
                .isEmpty();
    }

    /** Whatever two people do: a merge has every line that one of them added. */
    @Property(tries = 500)
    void nobodysNewLinesAreLost(
            @ForAll("texts") List<String> base,
            @ForAll("texts") List<String> mine,
            @ForAll("texts") List<String> theirs) {
        List<String> my =
                mine.stream().map(line -> line.equals("c") ? "mine" : line).collect(Collectors.toList());
        List<String> their =
                theirs.stream().map(line -> line.equals("c") ? "theirs" : line).collect(Collectors.toList());

        Merge.of(String.join("\n", base), String.join("\n", my), String.join("\n", their))
                .ifPresent(merged -> {
                    List<String> lines = List.of(merged.split("\n", -1));
                    assertThat(count(lines, "mine")).isEqualTo(count(my, "mine"));
                    assertThat(count(lines, "theirs")).isEqualTo(count(their, "theirs"));
                });
    }

    private static long count(List<String> lines, String line) {
        return lines.stream().filter(line::equals).count();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("a", "b", "c", "d").list().ofMinSize(1).ofMaxSize(8);
    }
}
