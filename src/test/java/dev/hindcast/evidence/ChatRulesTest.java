package dev.hindcast.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatRulesTest {
    private final ChatRules rules = ChatRules.builtIn();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            icinga-wm     | PROBLEM - checkout http on web1 is CRITICAL: Connection refused      | alert
            icinga-wm     | PROBLEM - Host orders-db is DOWN: PING CRITICAL                      | alert
            icinga-wm     | RECOVERY - checkout http on web1 is OK: HTTP OK                      | recovery
            icinga-wm     | ACKNOWLEDGEMENT - checkout http on web1 is CRITICAL: refused priya   | acknowledgement
            icinga-wm     | FLAPPINGSTART - checkout http on web1 is CRITICAL                    | alert
            nagios        | ** PROBLEM Service Alert: web1/checkout is CRITICAL **               | alert
            alerts        | :fire: *[FIRING:1] CheckoutErrorBudgetBurn (checkout critical)*      | alert
            alerts        | [FIRING:2, RESOLVED:1] CheckoutErrorBudgetBurn                       | alert
            alerts        | [RESOLVED] CheckoutErrorBudgetBurn (checkout critical)               | recovery
            jinxer        | (CheckoutDown) firing: no payments since 5m                          | alert
            jinxer        | (CheckoutDown) resolved: no payments since 5m                        | recovery
            Grafana       | [Alerting] Checkout errors                                           | alert
            Grafana       | [OK] Checkout errors                                                 | recovery
            Datadog       | Triggered: High error rate on service:checkout                       | alert
            Datadog       | Recovered: High error rate on service:checkout                       | recovery
            PagerDuty     | Triggered #4711: CheckoutErrorBudgetBurn                             | page
            PagerDuty     | Acknowledged #4711: CheckoutErrorBudgetBurn by Priya Raman           | acknowledgement
            PagerDuty     | Resolved #4711: CheckoutErrorBudgetBurn                              | recovery
            Opsgenie      | New alert: checkout errors #12                                       | page
            jonas         | !log rolling checkout back to 2.30.4                                 | change
            logmsgbot     | !log priya@bastion START - restart of orders-db                      | change
            logmsgbot     | priya@bastion Synchronized releases/checkout.yaml: back              | change
            gerrit-bot    | (Merged) jenkins-bot: Return connections [checkout] (owner: Mei)     | change
            gerrit-bot    | (CR) Jonas: [C: 2] Return connections [checkout] (owner: Mei)        | chat
            gerrit-bot    | (PS3) Mei: Return connections [checkout]                             | chat
            argocd        | Application checkout has been successfully synced                    | change
            argocd        | Application checkout has degraded                                    | alert
            jenkins       | checkout-deploy - #42 Success after 1 min 20 sec                     | change
            jenkins       | checkout-test - #42 Success after 1 min 20 sec                       | chat
            spinnaker     | checkout's pipeline Deploy to prod has completed                     | change
            deploybot     | Jonas deployed checkout 2.31.0 to production                         | change
            deploybot     | Deploy of checkout failed                                            | chat
            LaunchDarkly  | Priya Raman turned off the flag new-checkout in Production           | change
            jonas         | deployed checkout 2.31.0                                             | change
            jonas         | I've just deployed checkout to production                            | change
            jonas         | we deployed checkout 2.31.0 yesterday                                | chat
            jonas         | should we have deployed checkout 2.31.0?                             | chat
            jonas         | deploying is scary                                                   | chat
            priya         | rolling back checkout to 2.30.4                                      | change
            priya         | if it gets worse we are rolling back checkout                        | chat
            amara         | customers are seeing errors when they pay                            | report
            amara         | Several users report that payments fail                              | report
            amara         | we are getting reports from customers                                | report
            amara         | are users seeing errors?                                             | chat
            amara         | no customers are reporting anything                                  | chat
            amara         | users are seeing normal pages again                                  | chat
            amara         | wrote a report for the users of the canteen                          | chat
            priya         | I'll take it                                                         | acknowledgement
            priya         | ack                                                                  | acknowledgement
            priya         | looking into it                                                      | acknowledgement
            priya         | on it, checking orders-db                                            | acknowledgement
            priya         | looking good                                                         | chat
            priya         | anybody looking?                                                     | chat
            priya         | I'll take it to the board next week                                  | chat
            Statuspage    | [Investigating] Payments fail for some customers                     | status-update
            mei           | Status page updated                                                  | status-update
            mei           | !incident declare checkout is down                                   | status-update
            mei           | what is the status of the incident?                                  | chat
            mei           | PROBLEM is that nobody knows                                         | chat
            mei           | ''                                                                   | chat
            """)
    void whatIsSaidInChatIsAKindOfEventOnlyWhereThatLeavesNoDoubt(String speaker, String text, String kind) {
        assertThat(rules.kindOf(speaker, text)).isEqualTo(Kind.of(kind));
    }

    @Test
    void anAlertAndItsRecoveryShareAKey() {
        Said alert = rules.judge("icinga-wm", "PROBLEM - checkout http on web1 is CRITICAL: Connection refused");
        Said recovery = rules.judge("icinga-wm", "RECOVERY - checkout http on web1 is OK: HTTP OK");
        assertThat(alert.attributes())
                .containsEntry("alert", "checkout http on web1")
                .containsEntry("host", "web1");
        assertThat(recovery.attributes())
                .containsEntry("alert", alert.attributes().get("alert"));
        assertThat(alert.service()).isEqualTo("checkout http");
    }

    @Test
    void whatARuleTakesFromTheTextIsGiven() {
        Said change = rules.judge("deploybot", "Jonas deployed checkout 2.31.0 to production");
        assertThat(change.service()).isEqualTo("checkout");
        assertThat(change.actor()).isEqualTo("Jonas");
        assertThat(change.attributes()).containsEntry("version", "2.31.0").containsEntry("environment", "production");
        assertThat(change.rule()).isEqualTo("deploy bot");
    }

    @Test
    void aUsersRulesAreAskedBeforeTheBuiltInOnes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("my-rules.yaml");
        Files.writeString(file, """
                rules:
                  - name: our ship bell
                    kind: change
                    speaker: bell
                    says: '^ding (?<service>\\w+)'
                  - name: acks are chat here
                    kind: chat
                    says: '^ack$'
                """);
        ChatRules own = ChatRules.load(file);
        assertThat(own.judge("bell", "ding checkout").service()).isEqualTo("checkout");
        assertThat(own.kindOf("priya", "ack")).isEqualTo(Kind.CHAT);
        assertThat(own.kindOf("priya", "ding checkout")).isEqualTo(Kind.CHAT);
        assertThat(own.kindOf("priya", "I'll take it")).isEqualTo(Kind.ACKNOWLEDGEMENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            rules:\\n- name: a\\n  kind: bang\\n  says: x        | line 3: “bang” is no kind of event
            rules:\\n- name: a\\n  kind: chat                    | line 2: this rule has no “says”
            rules:\\n- name: a\\n  kind: chat\\n  says: '('      | line 4: “(” is no regular expression
            rules:\\n- name: a\\n  kid: chat                     | line 3: “kid” is no part of a rule
            - a                                                  | line 1: expected “rules:”
            rules: [                                             | this is no YAML
            ''                                                   | line 1: expected “rules:”
            """)
    void aRuleThatCannotBeUsedIsNamedWithFileLineAndCause(String yaml, String cause, @TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("my-rules.yaml");
        Files.writeString(file, yaml.replace("\\n", "\n"));
        assertThatThrownBy(() -> ChatRules.load(file))
                .isInstanceOf(UnreadableRules.class)
                .hasMessageContaining("my-rules.yaml")
                .hasMessageContaining(cause);
    }
}
