package dev.hindcast.retrospective.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.incident.Audience;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.retrospective.Drafting;
import dev.hindcast.retrospective.SectionWriting;
import dev.hindcast.retrospective.exporting.Format;
import dev.hindcast.world.CheckoutOutage;
import dev.hindcast.world.ServerTest;
import dev.hindcast.world.WebClient;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ExportPageTest extends ServerTest {
    @Autowired
    Drafting drafting;

    @Autowired
    SectionWriting writing;

    @Autowired
    Incidents incidents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Account priya;
    private String path;

    @BeforeEach
    void priyaHasBegunToWrite() {
        priya = person("Priya", Role.MEMBER);
        IncidentId incident =
                CheckoutOutage.of(priya, Audience.only(Set.of(), Set.of()), incidents, jdbc, transactions);
        Acting.as(priya.id(), () -> {
            drafting.begin(priya, incident, "");
            writing.save(priya, incident, "summary", "Payments hung behind a pool that was too small.", 0, "");
        });
        path = "/incidents/" + incident + "/retrospective";
    }

    @Test
    void everyFormIsAFileWithANameOfItsOwn() {
        WebClient hers = browserOf(priya);
        for (Format format : Format.values()) {
            var file = hers.get(path + "." + format.suffix());
            assertThat(file.statusCode()).as(format.title()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                    .as(format.title())
                    .contains("attachment", "checkout-outage", "." + format.suffix());
        }
        assertThat(hers.get(path + ".md").body()).contains("Payments hung behind a pool that was too small.");
        assertThat(hers.get(path + ".pdf").body()).startsWith("%PDF");
        assertThat(hers.get(path).body()).contains("retrospective.docx", "Take it along");
        assertThat(hers.get(path + ".exe").statusCode()).isEqualTo(404);
    }

    @Test
    void forOutsidersThereIsNoFile() {
        WebClient outsider = browserOf(person("Lukas", Role.MEMBER));
        for (Format format : Format.values()) {
            assertThat(outsider.get(path + "." + format.suffix()).statusCode())
                    .as(format.title())
                    .isEqualTo(404);
        }
    }
}
