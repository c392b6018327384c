package dev.hindcast.people.store;

import dev.hindcast.people.Account;
import dev.hindcast.people.Team;
import dev.hindcast.people.Teams;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcTeams implements Teams {
    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcTeams(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Team> find(UUID id) {
        return jdbc.sql("select name from team where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .map(name -> new Team(id, name, members(id)));
    }

    @Override
    public List<Team> all() {
        return jdbc
                .sql("select id, name from team order by lower(name)")
                .query((row, n) -> new Team(row.getObject("id", UUID.class), row.getString("name"), List.of()))
                .list()
                .stream()
                .map(team -> new Team(team.id(), team.name(), members(team.id())))
                .toList();
    }

    private List<Account> members(UUID team) {
        return jdbc.sql("""
                        select a.* from account a join team_member m on m.account_id = a.id
                        where m.team_id = ? order by lower(a.name), a.id
                        """).param(team).query(JdbcAccounts::account).list();
    }

    @Override
    public Optional<UUID> add(String name) {
        UUID id = UUID.randomUUID();
        int added = jdbc.sql("insert into team (id, name, created_at) values (?, ?, ?) on conflict do nothing")
                .params(id, name.strip(), Timestamp.from(clock.instant()))
                .update();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    @Override
    public void addMember(UUID team, UUID account) {
        jdbc.sql("insert into team_member (team_id, account_id) values (?, ?) on conflict do nothing")
                .params(team, account)
                .update();
    }

    @Override
    public void removeMember(UUID team, UUID account) {
        jdbc.sql("delete from team_member where team_id = ? and account_id = ?")
                .params(team, account)
                .update();
    }
}
