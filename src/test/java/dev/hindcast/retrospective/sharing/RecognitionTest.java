package dev.hindcast.retrospective.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {
    private static List<String> found(String text) {
        return Recognition.in(text).stream()
                .map(one -> one.kind().key() + " " + one.text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See https://wiki.acme.internal/x_(y). | link https://wiki.acme.internal/x_(y",
                "from jdbc:postgresql://u:p@db-1.acme.internal:5432/orders, | link postgresql://u:p@db-1.acme.internal:5432/orders",
                "mail ops+page@acme.co.uk now | email ops+page@acme.co.uk",
                "ask @jonas.weber, please | person @jonas.weber",
                "at 10.12.0.7:9090 | address 10.12.0.7",
                "net 10.12.0.0/16 | address 10.12.0.0",
                "from 2001:db8:0:42::7 | address 2001:db8:0:42::7",
                "card 00:1b:44:11:3a:b7 | address 00:1b:44:11:3a:b7",
                "on db-1.prod.acme.internal, | host db-1.prod.acme.internal",
                "pod checkout-7d9f8b6c5d-x2x4z died | host checkout-7d9f8b6c5d-x2x4z",
                "orders-db-0 was full | host orders-db-0",
                "web01 answered | host web01",
                "instance i-0ab12cd34ef567890 | host i-0ab12cd34ef567890",
                "host=build_7 | host build_7",
                "our customer Northwind Traders called | customer Northwind Traders",
                "sold to Fabrikam Europe GmbH last year | customer Fabrikam Europe GmbH",
                "tenant_id=contoso | customer contoso",
                "Ticket 88120: it hangs | number 88120",
                "see PAY-4711 | number PAY-4711",
                "the channel #inc-4711 | number inc-4711",
                "order 550e8400-e29b-41d4-a716-446655440000 | number 550e8400-e29b-41d4-a716-446655440000",
                "call +49 30 1234567 | number +49 30 1234567",
                "Yesterday Priya Nair’s alert | person Priya Nair",
                "so Priya rolled back | person Priya"
            })
    void identifiersAreFoundByHowTheyAreWritten(String text, String expected) {
        assertThat(found(text)).containsExactly(expected.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The roll-out of checkout 2.31.0 began at 14:03:07, 44 minutes before the Sev-1.",
                "sev-1, utf-8, sha-256, SHA-256, UTF-8, CVE-2024-3094, us-east-1, p99, base64, int32",
                "std::vector and 12:30:00 and 127.0.0.1 and ::1",
                "README.md, checkout.yaml, deploy.sh, e.g. this, i.e. that, Node.js",
                "@here and @channel and @types/node",
                "The customer waited. Customer Support answered; Customers were first.",
                "In May the queue will drain; mark it as done.",
                "2026-03-04T14:03Z, 1,152 events, ticket 2026",
                "a 7-day window, top-10, step-3, phase-2"
            })
    void whatOnlyLooksAlikeIsLeftAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void whatStandsInALongerOneIsNotFoundByItself() {
        assertThat(found("mailto jonas@db-1.acme.internal and https://10.0.0.1/PAY-1"))
                .containsExactly("email jonas@db-1.acme.internal", "link https://10.0.0.1/PAY-1");
    }

    @Test
    void nothingThatSomebodyWritesStopsIt() {
        for (String piece : List.of("a.", "a-", "A ", "a@", "1:", "Priya ", "-", "::", "x://", "ab12.")) {
            String text = piece.repeat(20_000);
            assertThat(Recognition.in(text)).as(piece).hasSizeLessThanOrEqualTo(20_000);
        }
    }
}
