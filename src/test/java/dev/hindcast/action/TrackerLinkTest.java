package dev.hindcast.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackerLinkTest {
    @ParameterizedTest
    @CsvSource({
        "https://jira.example.com/browse/PAY-12, PAY-12",
        "https://example.com/jira/browse/PAY-12?focusedCommentId=7, PAY-12",
        "https://linear.app/acme/issue/ENG-7/slow-page, ENG-7",
        "https://youtrack.example.com/issue/pay-3/slow, PAY-3",
        "https://github.com/acme/checkout/issues/12, acme/checkout#12",
        "https://github.com/acme/checkout/pull/40/files, acme/checkout#40",
        "https://codeberg.org/acme/checkout/issues/3, acme/checkout#3",
        "https://gitlab.example.com/acme/pay/checkout/-/issues/12, acme/pay/checkout#12",
        "https://gitlab.example.com/acme/checkout/-/merge_requests/9, acme/checkout!9",
        "https://bugs.example.com/show_bug.cgi?id=12, bugs.example.com/show_bug.cgi?id=12",
        "http://tracker_1:8080/t/5, tracker_1:8080/t/5",
        "https://app.example.com/, app.example.com",
        "https://app.example.com/0/1203847561029384/1203847561029385/and/more, app.example.com",
    })
    void anIssueIsCalledAsItsAddressTells(String address, String label) {
        assertThat(TrackerLink.typed(address).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://files.example.com/x",
                "PAY-12",
                "/browse/PAY-12",
                "https:///browse/PAY-12",
                "https://jira.example.com/with a space",
                "https://ana:secret@jira.example.com/browse/PAY-12",
                "https://jira.example.com@evil.example/browse/PAY-12",
                "",
            })
    void whatIsNoWebAddressOfOneHostIsRefused(String address) {
        assertThatThrownBy(() -> TrackerLink.typed(address))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("“" + address + "”");
        assertThat(new TrackerLink(address).isOpenable()).isFalse();
        assertThat(new TrackerLink(address).label()).isEqualTo(address);
    }

    @Test
    void tooLongAnAddressIsRefused() {
        assertThatThrownBy(() -> TrackerLink.typed("https://jira.example.com/" + "x".repeat(2_000)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anActionHasTenLinksAtMost() {
        Plan plan = Proposed.plan("Alert on latency", null);
        TrackerLink link = TrackerLink.typed("https://jira.example.com/browse/PAY-12");
        Proposed.linked(plan, Collections.nCopies(10, link)).requireSensible();
        assertThatThrownBy(() ->
                        Proposed.linked(plan, Collections.nCopies(11, link)).requireSensible())
                .isInstanceOf(Refused.class);
    }

    @Test
    void linksBelongToWhatIsChangedInAPlan() {
        Plan before = Proposed.plan("Alert on latency", null);
        Plan after = Proposed.linked(before, List.of(TrackerLink.typed("https://jira.example.com/browse/PAY-12")));

        assertThat(before.differences(after))
                .containsExactly(new Plan.Difference("links", "", "https://jira.example.com/browse/PAY-12"));
    }
}
