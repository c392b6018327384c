package dev.hindcast.retrospective.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class MarkdownExportTest {
    @Test
    void theFrontMatterIsYamlAndThenComesTheText() {
        assertThat(ReadBack.raw(CheckoutRetrospective.written(), Format.MARKDOWN))
                .startsWith("""
                    ---
                    title: Checkout outage after the 2.31.0 rollout
                    date: '2026-03-04'
                    severity: Sev-1
                    services:
                    - checkout
                    - orders-db
                    began: 2026-03-04T14:03+01:00
                    resolved: 2026-03-04T15:29+01:00
                    time-to-detect: 44 min
                    time-to-resolve: 1 h 26
                    facilitator: Zoë Grünwald
                    participants:
                    - Priya Nair
                    - Łukasz Wiśniewski
                    - Sam Okafor
                    - Ines Sá
                    revision: 7
                    ---

                    # Checkout outage after the 2.31.0 rollout

                    ## Summary

                    For one hour and 26 minutes\
                    """);
    }

    @Test
    void theFrontMatterIsReadAsItWas() {
        String text = ReadBack.raw(Everything.written(), Format.MARKDOWN);
        Map<String, Object> front =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(text.substring(4, text.indexOf("\n---\n", 4)));

        assertThat(front.remove("title")).isEqualTo(Everything.written().title());
        assertThat(front).isEqualTo(Everything.written().front());
    }

    @Test
    void aPictureStandsBesideItOrWithinIt() {
        MarkdownWriter.Files files = MarkdownWriter.files(Everything.written());

        assertThat(files.text()).contains("## Timeline \\& gaps\n\n![Two lanes and a gap](timeline.svg)\n\n1. Third");
        assertThat(files.pictures()).containsOnlyKeys("timeline.svg");
        assertThat(ReadBack.raw(Everything.written(), Format.MARKDOWN))
                .contains("![Two lanes and a gap](data:image/svg+xml;base64,");
    }
}
