package dev.hindcast.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkdownProseTest {
    private static List<String> passages(String text) {
        return Language.checkMarkdown(text, Set.of()).stream()
                .map(finding -> text.substring(finding.start(), finding.end()))
                .toList();
    }

    @Test
    void proseIsFoundWhereverItStands() {
        assertThat(passages("""
                # We forgot to test the restore

                - **Marco** forgot to *update* the config.
                  1. The team ignored the
                     alert.

                | who | what |
                |---|---|
                | on-call | The on-call ignored the page |

                See [the report](https://example.org/human-error): Nobody checked the [backups](x.md).
                """))
                .containsExactly(
                        "We forgot to test the restore",
                        "Marco** forgot to *update* the config",
                        "The team ignored the\n     alert",
                        "The on-call ignored the page",
                        "Nobody checked the [backups");
    }

    @Test
    void frontMatterCodeQuotesAndHtmlAreLeftAlone() {
        assertThat(passages("""
                ---
                summary: human error
                ---

                > We forgot to test the restore.

                ```
                we forgot to test the restore
                ```

                    we forgot to test the restore

                <div>We forgot to test the restore.</div>

                Run `we forgot to test`, then ![human error](human-error.png).
                """)).isEmpty();
    }

    @Test
    void codeMayBeASubjectOfItsOwn() {
        assertThat(passages("`marco` failed to update the config. The team and `marco` forgot nothing."))
                .isEmpty();
    }

    @Test
    void aCommentSilencesTheBlockThatItStandsBeforeOrIn() {
        assertThat(passages("""
                <!-- hindcast: quote -->
                - We forgot to test the restore.
                - We ignored the alert.

                We skipped the canary. <!-- hindcast: quote -->

                We skipped the review.
                """)).containsExactly("We skipped the review");
    }
}
