package dev.hindcast.retrospective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.incident.Audience;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.platform.web.NotFound;
import dev.hindcast.world.CheckoutOutage;
import dev.hindcast.world.ServerTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class CommentingTest extends ServerTest {
    @Autowired
    Commenting commenting;

    @Autowired
    Comments comments;

    @Autowired
    Drafting drafting;

    @Autowired
    SectionWriting writing;

    @Autowired
    Retrospectives retrospectives;

    @Autowired
    Incidents incidents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Account priya;
    private Account jonas;
    private IncidentId incident;

    @BeforeEach
    void priyaWroteAndJonasReads() {
        priya = person("Priya Raman", Role.MEMBER);
        jonas = person("Jonas", Role.MEMBER);
        incident = CheckoutOutage.of(priya, Audience.only(Set.of(), Set.of(jonas.id())), incidents, jdbc, transactions);
        Acting.as(priya.id(), () -> {
            drafting.begin(priya, incident, "");
            writing.save(priya, incident, "impact", "Few could pay. It took an hour.", 0, "");
        });
    }

    private Comment said(String passage, String text, String replacement) {
        return Acting.as(jonas.id(), () -> {
            commenting.add(jonas, incident, "impact", passage, text, replacement);
            List<Comment> all = comments.of(incident);
            return all.get(all.size() - 1);
        });
    }

    private String impact() {
        return Acting.as(
                priya.id(),
                () -> retrospectives.sections(incident).stream()
                        .filter(section -> section.key().equals("impact"))
                        .findFirst()
                        .orElseThrow()
                        .text());
    }

    private Comment.State state(Comment comment) {
        return Acting.as(
                priya.id(),
                () -> comments.of(incident).stream()
                        .filter(one -> one.id().equals(comment.id()))
                        .findFirst()
                        .orElseThrow()
                        .state());
    }

    @Test
    void aCommentCallsThoseWhomItNames() {
        assertThat(said("an hour", "@priya, is it? And @Mei does not see this.", "")
                        .mentions())
                .containsExactly(priya.id());
        assertThat(said("", "See @Priya Raman's graph and @Jonass", "").mentions())
                .containsExactly(priya.id());
        assertThat(browserOf(priya)
                        .get("/incidents/" + incident + "/retrospective")
                        .body())
                .contains("mentions you", "is it? And @Mei");
    }

    @Test
    void aCommentIsResolvedOnce() {
        Comment comment = said("an hour", "72 minutes, by the milestones", "");
        Acting.as(priya.id(), () -> commenting.resolve(priya, incident, comment.id()));

        assertThat(state(comment)).isEqualTo(Comment.State.RESOLVED);
        assertThatThrownBy(() -> Acting.as(priya.id(), () -> commenting.resolve(priya, incident, comment.id())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aSuggestionThatIsTakenStandsInTheText() {
        Comment comment = said("Few could pay.", "It was everybody", "Nobody could pay.");
        Acting.as(priya.id(), () -> commenting.take(priya, incident, comment.id()));

        assertThat(impact()).isEqualTo("Nobody could pay. It took an hour.");
        assertThat(state(comment)).isEqualTo(Comment.State.TAKEN);
    }

    @Test
    void aSuggestionWhosePassageIsGoneStaysOpen() {
        Comment comment = said("Few could pay.", "", "Nobody could pay.");
        Acting.as(priya.id(), () -> writing.save(priya, incident, "impact", "It took an hour.", 1, ""));

        assertThatThrownBy(() -> Acting.as(priya.id(), () -> commenting.take(priya, incident, comment.id())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("does not stand there any more");
        assertThat(state(comment)).isEqualTo(Comment.State.OPEN);
        Acting.as(priya.id(), () -> commenting.decline(priya, incident, comment.id()));
        assertThat(state(comment)).isEqualTo(Comment.State.DECLINED);
    }

    @Test
    void aSuggestionNeedsAPassageOfTheText() {
        assertThatThrownBy(() -> said("All could pay.", "", "Nobody could pay."))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> said("", " ", "")).isInstanceOf(Refused.class);
        String page = browserOf(jonas)
                .post(
                        "/incidents/" + incident + "/retrospective",
                        "/incidents/" + incident + "/retrospective/sections/impact/comments",
                        Map.of("passage", "All could pay.", "text", "", "replacement", "Nobody"))
                .body();
        assertThat(page).contains("exactly once", "All could pay.");
    }

    @Test
    void outsidersSeeNoComment() {
        Comment comment = said("an hour", "72 minutes", "");
        Account mei = person("Mei", Role.ADMINISTRATOR);

        assertThat(Acting.as(mei.id(), () -> comments.of(incident))).isEmpty();
        assertThatThrownBy(() -> Acting.as(mei.id(), () -> commenting.resolve(mei, incident, comment.id())))
                .isInstanceOf(NotFound.class);
    }
}
