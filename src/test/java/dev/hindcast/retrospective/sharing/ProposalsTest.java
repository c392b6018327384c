package dev.hindcast.retrospective.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProposalsTest {
    private static final List<Person> PEOPLE = List.of(
            new Person("Priya Nair", List.of("priya@acme.com")),
            new Person("Jonas Weber", List.of("jw@acme.com")),
            new Person("jonas.weber", List.of()));

    private static Map<String, String> proposed(String text, StandIn... chosen) {
        Map<String, String> words = new LinkedHashMap<>();
        Proposals.of(List.of(text), PEOPLE, List.of("logs/checkout-2.jsonl"), List.of(chosen))
                .forEach(one -> words.put(one.original(), one.words()));
        return words;
    }

    @Test
    void allNamesOfOnePersonHaveTheSameStandIn() {
        assertThat(proposed("Jonas asked Priya Nair. @priya said: mail priya@acme.com, Nair or jonas.weber"))
                .containsExactly(
                        Map.entry("Jonas", "Engineer A"),
                        Map.entry("Priya Nair", "Engineer B"),
                        Map.entry("@priya", "@Engineer B"),
                        Map.entry("priya@acme.com", "Engineer B"),
                        Map.entry("Nair", "Engineer B"),
                        Map.entry("Jonas Weber", "Engineer A"));
    }

    @Test
    void aHandleIsWhoeverHasTheAddress() {
        List<Person> tomas = List.of(new Person("Tomás Oliveira", List.of("toliv@acme.com")));
        assertThat(Proposals.of(List.of("toliv restarted it; thanks to Oliveira, @toliv"), tomas, List.of(), List.of()))
                .extracting(StandIn::words)
                .containsExactly("Engineer A", "Engineer A", "@Engineer A");
    }

    @Test
    void aNameThatTwoPeopleShareIsNeither() {
        List<Person> two = List.of(new Person("Ana Lima", List.of()), new Person("Ana Costa", List.of()));
        assertThat(Proposals.of(List.of("Ana Lima, Ana Costa and Ana"), two, List.of(), List.of()))
                .extracting(StandIn::words)
                .containsExactly("Engineer A", "Engineer B", "Engineer C");
    }

    @Test
    void aStandInThatTheTextHasAlreadyIsNotTaken() {
        assertThat(proposed("host-1 is our load test; orders-db-0 is not. Engineer A is a job title. Priya knows"))
                .containsEntry("orders-db-0", "host-2")
                .containsEntry("Priya", "Engineer B");
    }

    @Test
    void whatWasChosenBeforeStays() {
        StandIn chosen = new StandIn(IdentifierKind.PERSON, "Priya", "The on-call engineer", false, false);
        StandIn own = new StandIn(IdentifierKind.CUSTOMER, "Northwind", "", false, true);
        assertThat(proposed("Jonas and Priya Nair, or priya: northwind waits", chosen, own))
                .containsEntry("Jonas", "Engineer A")
                .containsEntry("Priya", "The on-call engineer")
                .containsEntry("Priya Nair", "The on-call engineer")
                .containsEntry("Northwind", "Customer 1");
    }

    @Test
    void filesOfEvidenceAreKnown() {
        assertThat(proposed("stands in logs/checkout-2.jsonl:192"))
                .containsExactly(Map.entry("logs/checkout-2.jsonl", "file-1"));
    }
}
