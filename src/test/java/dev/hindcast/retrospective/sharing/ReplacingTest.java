package dev.hindcast.retrospective.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReplacingTest {
    private static StandIn person(String name, String words) {
        return new StandIn(IdentifierKind.PERSON, name, words, false, false);
    }

    private static StandIn host(String name, String words) {
        return new StandIn(IdentifierKind.HOST, name, words, false, false);
    }

    private static String replaced(String text, StandIn... standIns) {
        return Replacing.unmarked(new Replacing(Arrays.asList(standIns)).marked(text));
    }

    @Test
    void neverHalfAWordIsReplaced() {
        assertThat(replaced("Ann looked at the annual plan of Annabel and Joann", person("Ann", "Engineer A")))
                .isEqualTo("Engineer A looked at the annual plan of Annabel and Joann");
        assertThat(replaced("db-1 and db-10", host("db-1", "host-1"))).isEqualTo("host-1 and db-10");
        assertThat(replaced("10.0.0.1 is not 10.0.0.12", host("10.0.0.1", "address-1")))
                .isEqualTo("address-1 is not 10.0.0.12");
        assertThat(replaced("Zoë and Zoe\u0308", person("Zoe", "Engineer A"))).isEqualTo("Zoë and Zoe\u0308");
    }

    @Test
    void possessivesKeepTheirEndings() {
        assertThat(replaced("Priya's fix, Priya’s idea", person("Priya", "Engineer A")))
                .isEqualTo("Engineer A's fix, Engineer A’s idea");
    }

    @Test
    void everyWayOfWritingItIsReplaced() {
        StandIn priya = person("Priya Nair", "Engineer A");
        assertThat(replaced(
                        "PRIYA NAIR, priya nair, Priya\nNair, priya.nair, priya-nair, PriyaNair, priya\\_nair", priya))
                .isEqualTo("Engineer A, Engineer A, Engineer A, Engineer A, Engineer A, Engineer A, Engineer A");
        assertThat(replaced("asked @\u200bpriya", person("@priya", "@Engineer A")))
                .isEqualTo("asked @Engineer A");
        assertThat(replaced(
                        "AT&amp;T and AT&T", new StandIn(IdentifierKind.CUSTOMER, "AT&T", "Customer 1", false, true)))
                .isEqualTo("Customer 1 and Customer 1");
        assertThat(replaced("orders\\_db\\_1 and `orders_db_1`", host("orders_db_1", "host-1")))
                .isEqualTo("host-1 and `host-1`");
    }

    @Test
    void aNameThatIsAWordStaysAWord() {
        assertThat(replaced("Will said it will be late; ask @will or WILL", person("Will", "Engineer A")))
                .isEqualTo("Engineer A said it will be late; ask @Engineer A or Engineer A");
    }

    @Test
    void ofOverlappingOnesTheLongestStandsForItself() {
        assertThat(replaced(
                        "Priya Nair, Priya, db-1.acme.internal, db-1",
                        person("Priya", "Engineer B"),
                        person("Priya Nair", "Engineer A"),
                        host("db-1", "host-2"),
                        host("db-1.acme.internal", "host-1")))
                .isEqualTo("Engineer A, Engineer B, host-1, host-2");
    }

    @Test
    void whatWasPutInIsNotReplacedAgain() {
        assertThat(replaced("Priya met Jonas", person("Priya", "Jonas"), person("Jonas", "Priya")))
                .isEqualTo("Jonas met Priya");
    }

    @Test
    void markdownStaysMarkdown() {
        StandIn priya = person("Priya", "Engineer A");
        assertThat(replaced("**Priya** | _priya_ | `priya` | [Priya's notes](notes/priya.md)", priya))
                .isEqualTo("**Engineer A** | _Engineer A_ | `Engineer A` | [Engineer A's notes](notes/Engineer-A.md)");
        StandIn link = new StandIn(IdentifierKind.LINK, "https://wiki.acme.com/priya_nair", "link-1", false, false);
        assertThat(replaced("[wiki](https://wiki.acme.com/priya_nair) https://wiki.acme.com/priya\\_nair", link, priya))
                .isEqualTo("[wiki](link-1) link-1");
    }

    @Test
    void whatIsCutOffIsReplacedToo() {
        assertThat(replaced(
                        "paged Priya Nai… on payments-prod-eu…, and checkout…",
                        person("Priya Nair", "Engineer A"),
                        host("payments-prod-eu-7", "host-1"),
                        host("checkout-2", "host-2")))
                .isEqualTo("paged Engineer A… on host-1…, and checkout…");
    }

    @Test
    void whatIsKeptKeepsWhatStandsInIt() {
        StandIn kept = new StandIn(IdentifierKind.LINK, "https://status.acme.com/priya", "link-1", true, false);
        Replacing replacing = new Replacing(java.util.List.of(kept, person("Priya", "Engineer A")));
        assertThat(Replacing.unmarked(replacing.marked("https://status.acme.com/priya by Priya")))
                .isEqualTo("https://status.acme.com/priya by Engineer A");
        assertThat(replacing.places(0)).isEqualTo(1);
        assertThat(replacing.places(1)).isEqualTo(1);
    }

    @Test
    void everyPlaceIsMarked() {
        assertThat(new Replacing(java.util.List.of(person("Priya", "Engineer A"))).marked("by Priya"))
                .isEqualTo("by " + Replacing.MARK + "Engineer A" + Replacing.MARKED);
    }
}
