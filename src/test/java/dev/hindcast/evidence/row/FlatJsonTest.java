package dev.hindcast.evidence.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatJsonTest {
    private static final String ROW =
            "{\"ts\":\"2026-03-04T13:03:00Z\", \"n\" : -12.50,\"ok\":true,\"no\":false,\"x\":null,"
                    + "\"msg\":\"says \\\"Zahlung\\\" – \\n\\t\\\\ ü\",\"zero\":0}";

    @Test
    void aFlatRowGivesWhatJacksonGives() throws UnreadableRow {
        assertThat(flat(ROW)).isEqualTo(JsonFields.of(ROW)).containsEntry("n", "-12.50");
    }

    @Test
    void anEmptyObjectIsARowWithoutFields() {
        assertThat(flat(" {} ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{\"a\":01}",
                "{\"a\":1.}",
                "{\"a\":-}",
                "{\"a\":+1}",
                "{\"a\":tru}",
                "{\"a\":\"b}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\t\"}",
                "{\"a\":1}}",
                "{\"a\":1}{",
                "{a:1}",
                "{'a':1}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":NaN}"
            })
    void whatIsNoJsonIsLeftToJackson(String text) {
        assertThat(flat(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":{}}", "{\"a\":[1]}", "{\"a\":\"\\u00fc\"}", "{\"a\":\"\\/\"}", "{\"a\":1e3}"})
    void otherJsonIsLeftToJacksonToo(String text) {
        assertThat(flat(text)).isNull();
        assertThatCode(() -> JsonFields.of(text)).doesNotThrowAnyException();
    }

    @Test
    void whateverIsReadQuicklyIsReadTheSameByJackson() throws UnreadableRow {
        Random random = new Random(4711);
        String alphabet = "{}[]\":,\\ \tabntu0123.-+eE\u00fc";
        int readQuickly = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder row = new StringBuilder(ROW);
            for (int change = random.nextInt(3); change >= 0; change--) {
                int at = random.nextInt(row.length());
                char other = alphabet.charAt(random.nextInt(alphabet.length()));
                switch (random.nextInt(3)) {
                    case 0 -> row.setCharAt(at, other);
                    case 1 -> row.insert(at, other);
                    default -> row.deleteCharAt(at);
                }
            }
            Map<String, String> flat = flat(row.toString());
            if (flat != null) {
                readQuickly++;
                assertThat(flat).as(row.toString()).isEqualTo(JsonFields.of(row.toString()));
            }
        }
        assertThat(readQuickly).isGreaterThan(10_000);
    }

    /** Null where the row is left to Jackson, as rows with a name twice are further on. */
    private static Map<String, String> flat(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Row row = new Row();
        if (new FlatJson(bytes).read(0, bytes.length, row) < 0) {
            return null;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (int field = 0; field < row.size; field++) {
            if (row.valueFrom[field] >= 0) {
                String value = row.value(field);
                if (fields.put(row.key(field), value == null ? blank(row, field) : value) != null) {
                    return null;
                }
            }
        }
        return fields;
    }

    private static String blank(Row row, int field) {
        return " ".repeat(row.valueTo[field] - row.valueFrom[field]);
    }
}
