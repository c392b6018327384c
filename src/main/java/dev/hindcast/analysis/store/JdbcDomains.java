package dev.hindcast.analysis.store;

import dev.hindcast.analysis.Domain;
import dev.hindcast.analysis.Domains;
import dev.hindcast.analysis.OwnedDomain;
import dev.hindcast.incident.IncidentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcDomains implements Domains {
    private final JdbcClient jdbc;

    JdbcDomains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OwnedDomain> of(IncidentId incident) {
        List<OwnedDomain> said = jdbc.sql("select * from factor_domain where incident_id = ?")
                .param(incident.value())
                .query(JdbcDomains::domain)
                .list();
        return Arrays.stream(Domain.values())
                .map(domain -> said.stream()
                        .filter(owned -> owned.domain() == domain)
                        .findFirst()
                        .orElse(new OwnedDomain(domain, null, "", 0)))
                .toList();
    }

    @Override
    public OwnedDomain locked(IncidentId incident, Domain domain) {
        jdbc.sql("insert into factor_domain (incident_id, domain) values (?, ?) on conflict do nothing")
                .params(incident.value(), domain.word())
                .update();
        return jdbc.sql("select * from factor_domain where incident_id = ? and domain = ? for update")
                .params(incident.value(), domain.word())
                .query(JdbcDomains::domain)
                .single();
    }

    @Override
    public void put(IncidentId incident, OwnedDomain domain) {
        jdbc.sql("""
                        update factor_domain set owner = :owner, criterion = :criterion, version = :version
                        where incident_id = :incident and domain = :domain
                        """)
                .param("owner", domain.owner(), Types.OTHER)
                .param("criterion", domain.criterion())
                .param("version", domain.version())
                .param("incident", incident.value())
                .param("domain", domain.domain().word())
                .update();
    }

    private static OwnedDomain domain(ResultSet row, int number) throws SQLException {
        return new OwnedDomain(
                Domain.of(row.getString("domain")),
                row.getObject("owner", UUID.class),
                row.getString("criterion"),
                row.getInt("version"));
    }
}
