package dev.hindcast.retrospective.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.incident.Audience;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.retrospective.Drafting;
import dev.hindcast.retrospective.SectionWriting;
import dev.hindcast.world.CheckoutOutage;
import dev.hindcast.world.ServerTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What Hindcast exported comes in by the same door as any postmortem. */
class OwnFilesTest extends ServerTest {
    private static final Audience PRIYA_ALONE = Audience.only(Set.of(), Set.of());

    @Autowired
    Importing importing;

    @Autowired
    Incidents incidents;

    @Autowired
    Drafting drafting;

    @Autowired
    SectionWriting writing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Account priya;
    private Account lena;
    private IncidentId outage;

    @BeforeEach
    void priyaHasWrittenAboutAnOutage() {
        priya = person("Priya", Role.MEMBER);
        lena = person("Lena", Role.MEMBER);
        outage = CheckoutOutage.of(priya, PRIYA_ALONE, incidents, jdbc, transactions);
        Acting.as(priya.id(), () -> drafting.begin(priya, outage, "standard"));
    }

    private byte[] exported() {
        return browserOf(priya)
                .get("/incidents/" + outage + "/retrospective.json")
                .body()
                .getBytes(StandardCharsets.UTF_8);
    }

    private ImportedFile given(Account account, byte[] file, Audience audience) {
        List<Outcome> told = new ArrayList<>();
        ImportedFile imported = Acting.as(
                account.id(),
                () -> importing.take(
                        account,
                        "old/outage.json",
                        file,
                        new Importing.Options(audience, null, false),
                        (read, outcome) -> told.add(outcome)));
        assertThat(told).isEqualTo(imported.outcomes());
        return imported;
    }

    private Outcome taken(Account account, byte[] file, Audience audience) {
        return given(account, file, audience).outcomes().get(0);
    }

    @Test
    void anExportIsRestoredOnceAndTheReportSaysSo() throws Exception {
        byte[] file = exported();
        ImportedFile first = given(lena, file, Audience.ofEveryone());
        Outcome outcome = first.outcomes().get(0);
        assertThat(outcome.state()).isEqualTo(Outcome.State.IMPORTED);
        assertThat(outcome.title()).isEqualTo("Checkout outage after the 2.31.0 rollout");
        assertThat(browserOf(lena)
                        .get("/incidents/" + outcome.incident() + "/history")
                        .body())
                .contains("restored the incident from a file");

        Outcome again = taken(lena, file, Audience.ofEveryone());
        assertThat(again.state()).isEqualTo(Outcome.State.KNOWN);
        assertThat(again.incident()).isEqualTo(outcome.incident());

        ByteArrayOutputStream report = new ByteArrayOutputStream();
        new ImportReport(List.of(first), 0).write(ImportReport.Format.TEXT, report);
        assertThat(report.toString(StandardCharsets.UTF_8))
                .contains("old/outage.json (Hindcast)", "restored with its whole history", "1 file: 1 imported");
    }

    @Test
    void aLaterStateOfWhatIsHereIsSaidAndLeftAlone() {
        byte[] before = exported();
        IncidentId here = taken(lena, before, Audience.ofEveryone()).incident();
        Acting.as(priya.id(), () -> writing.save(priya, outage, "summary", "Payments hung.", 0, ""));

        Outcome later = taken(lena, exported(), Audience.ofEveryone());
        assertThat(later.state()).isEqualTo(Outcome.State.CHANGED);
        assertThat(later.incident()).isEqualTo(here);
    }

    @Test
    void whoseIncidentNeverLeftIsNotDoubled() {
        Outcome outcome = taken(priya, exported(), Audience.ofEveryone());

        assertThat(outcome.state()).isEqualTo(Outcome.State.KNOWN);
        assertThat(outcome.incident()).isEqualTo(outage);
    }

    @Test
    void whatIsRestrictedStaysSoAndAChosenAudienceIsRespected() {
        byte[] restricted = exported();
        IncidentId lenas = taken(lena, restricted, Audience.ofEveryone()).incident();
        assertThat(seenBy(priya, lenas)).isFalse();

        Account mei = person("Mei", Role.MEMBER);
        IncidentId meis = taken(mei, restricted, Audience.only(Set.of(), Set.of(priya.id())))
                .incident();
        assertThat(seenBy(priya, meis)).isTrue();
        assertThat(seenBy(lena, meis)).isFalse();
    }

    private boolean seenBy(Account account, IncidentId incident) {
        return Acting.as(account.id(), () -> incidents.find(incident).isPresent());
    }

    @Test
    void whatCannotBeRestoredIsRefusedWithThePlaceAndNothingIsKept() {
        long before = Acting.<Long>as(lena.id(), () -> incidents.count(Incidents.Filter.none()));
        String file = new String(exported(), StandardCharsets.UTF_8);

        assertThat(refusal(file.substring(0, file.length() / 2))).contains("outage.json, line ", "not JSON");
        assertThat(refusal("{\"format\":\"hindcast-retrospective/1\",\"title\":\"\",\"front\":{},\"sections\":[]}"))
                .contains("/model: it holds the written record only");
        assertThat(refusal("{\"sections\":[{\"format\":1}],\"format\":\"hindcast-retrospective/9\"}"))
                .contains("/format: this is “hindcast-retrospective/9”");
        assertThat(refusal(file.replaceFirst("\"state\" : \"draft\",(\\s*\"template\")", "\"state\" : \"lost\",$1")))
                .contains("/model/retrospective/state");
        assertThat(Acting.<Long>as(lena.id(), () -> incidents.count(Incidents.Filter.none())))
                .isEqualTo(before);
    }

    private String refusal(String file) {
        ImportedFile refused = given(lena, file.getBytes(StandardCharsets.UTF_8), Audience.ofEveryone());
        assertThat(refused.outcomes()).isEmpty();
        return String.valueOf(refused.read().refused());
    }
}
