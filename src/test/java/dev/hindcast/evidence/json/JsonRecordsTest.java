package dev.hindcast.evidence.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.evidence.BytesSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonRecordsTest {
    private final List<String> troubles = new ArrayList<>();

    @Test
    void anArrayHoldsARecordToAnElementAndEachKnowsItsLine() throws IOException {
        assertThat(read("[\n {\"a\": 1},\n\n {\"a\": {\"b\": [2]}}\n]")).containsExactly("2 {a=1}", "4 {a.b[0]=2}");
    }

    @Test
    void recordsOneBehindTheOtherAreReadWhetherOnLinesOrNot() throws IOException {
        assertThat(read("{\"a\":1}\n{\"a\":2}\n")).containsExactly("1 {a=1}", "2 {a=2}");
        assertThat(read("{\"a\":\n1}{\"a\":2}")).containsExactly("1 {a=1}", "2 {a=2}");
    }

    @Test
    void aListInsideAnObjectHoldsTheRecords() throws IOException {
        assertThat(read("{\"more\":true,\"incidents\":[{\"id\":1},{\"id\":2}],\"limit\":{\"x\":[3]}}"))
                .containsExactly("1 {id=1}", "1 {id=2}");
    }

    @Test
    void anObjectWithoutSuchAListIsARecord() throws IOException {
        assertThat(read("{\"incident\":{\"id\":1}}")).containsExactly("1 {incident.id=1}");
    }

    @Test
    void aBrokenLineCostsOnlyThatLine() throws IOException {
        assertThat(read("{\"a\":1}\n{\"a\":2\n{\"a\":3}\n")).containsExactly("1 {a=1}", "3 {a=3}");
        assertThat(troubles).singleElement().asString().startsWith("2 the JSON breaks off here");
    }

    @Test
    void whatStandsBeforeABrokenPlaceOfADocumentStays() throws IOException {
        assertThat(read("[\n{\"a\":1},\n{\"a\":2},\n{\"a\": nothing}]")).containsExactly("2 {a=1}", "3 {a=2}");
        assertThat(troubles).singleElement().asString().startsWith("4 this is no JSON, and what follows was not read");
    }

    @Test
    void aDocumentThatBreaksOffIsSaidTo() throws IOException {
        assertThat(read("{\"incidents\":[\n{\"id\":1},\n{\"id\":2")).containsExactly("2 {id=1}");
        assertThat(troubles).singleElement().asString().startsWith("3 the JSON breaks off here");
    }

    @Test
    void numbersStayAsTheyAreWritten() throws IOException {
        assertThat(read("[{\"a\": 1772629320.123456789012345678, \"b\": 1.40e-01, \"c\": null, \"d\": false}]"))
                .containsExactly("1 {a=1772629320.123456789012345678, b=1.40e-01, d=false}");
    }

    private List<String> read(String text) throws IOException {
        troubles.clear();
        List<String> records = new ArrayList<>();
        try (JsonRecords json = JsonRecords.of(
                BytesSource.of("alerts.json", text),
                Set.of("incidents"),
                (line, reason, content) -> troubles.add(line + " " + reason))) {
            for (Json record = json.next(); record != null; record = json.next()) {
                records.add(record.line() + " " + record.scalars());
            }
        }
        return records;
    }
}
