package dev.hindcast.evidence.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.evidence.BytesSource;
import dev.hindcast.evidence.Sample;
import dev.hindcast.evidence.json.JsonShape.Form;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonShapeTest {
    @Test
    void pathsAreThoseOfTheRecordHoweverRecordsFollowOneAnother() throws IOException {
        String record = "{\"event\":{\"type\":\"page\"},\"alerts\":[{\"at\":1}]}";

        for (String text : new String[] {record, "[" + record + "]", record + "\n" + record + "\n"}) {
            assertThat(shape(text).has("event.type", "alerts[].at")).isTrue();
            assertThat(shape(text).value("event.type")).isEqualTo("page");
        }
    }

    @Test
    void theFormSaysHowRecordsFollowOneAnother() throws IOException {
        assertThat(shape("{\"a\":1}").form()).isEqualTo(Form.DOCUMENT);
        assertThat(shape("{\n\"a\":1}\n{\n\"a\":2}").form()).isEqualTo(Form.DOCUMENT);
        assertThat(shape("[{\"a\":1}]").form()).isEqualTo(Form.ARRAY);
        assertThat(shape("{\"a\":1}\n{\"a\":2}\n").form()).isEqualTo(Form.LINES);
        assertThat(shape("{\"a\":\n{\"a\":2}\n{\"a\":2}\n").form()).isEqualTo(Form.LINES);
    }

    @Test
    void aSampleThatIsCutStillShowsItsPaths() throws IOException {
        assertThat(shape("{\"alerts\":[{\"labels\":{\"alertname\":\"Che").has("alerts[].labels"))
                .isTrue();
    }

    @Test
    void chatInBracketsIsNoJson() throws IOException {
        assertThat(shape("[2026-03-04 14:03] jonas: deploying checkout 2.31.0").form())
                .isEqualTo(Form.NONE);
        assertThat(shape("[14:03] <jonas> deploying").form()).isEqualTo(Form.NONE);
        assertThat(shape("deployed {\"a\":1}").form()).isEqualTo(Form.NONE);
    }

    private static JsonShape shape(String text) throws IOException {
        return JsonShape.of(Sample.of(BytesSource.of("some", text)));
    }
}
