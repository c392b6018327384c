package dev.hindcast.review.store;

import dev.hindcast.review.Board;
import dev.hindcast.review.Card;
import dev.hindcast.review.CardGroup;
import dev.hindcast.review.Parked;
import dev.hindcast.review.Proposal;
import dev.hindcast.review.ReviewId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcBoard implements Board {
    private static final String CARDS = """
            select c.id, c.group_id, c.phase, c.better, c.text, p.name as author
            from review_card c left join review_participant p on p.id = c.author
            """;

    /** Of the groups that come before as {@code g}. */
    private static final String WITH_CARDS = """

            select g.*, c.id as card_id, c.phase as card_phase, c.better as card_better, c.text, p.name as author
            from g
                left join review_card c on c.group_id = g.id
                left join review_participant p on p.id = c.author
            order by g.position, g.id, c.position, c.id
            """;

    private final JdbcClient jdbc;

    JdbcBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CardGroup> groups(ReviewId session) {
        return jdbc.sql("with g as (select * from review_group where session_id = ?)" + WITH_CARDS)
                .param(session.value())
                .query((ResultSetExtractor<List<CardGroup>>) JdbcBoard::withCards);
    }

    @Override
    public Optional<CardGroup> group(ReviewId session, UUID group) {
        return groups(session, List.of(group)).stream().findFirst();
    }

    @Override
    public List<CardGroup> groups(ReviewId session, List<UUID> groups) {
        return jdbc.sql("with g as (select * from review_group where session_id = ? and id = any (?))" + WITH_CARDS)
                .params(session.value(), groups.toArray(UUID[]::new))
                .query((ResultSetExtractor<List<CardGroup>>) JdbcBoard::withCards);
    }

    /** The rows of groups one after the other, a card each; a group without cards has one without. */
    private static List<CardGroup> withCards(ResultSet rows) throws SQLException {
        Map<UUID, CardGroup> groups = new LinkedHashMap<>();
        Map<UUID, List<Card>> cards = new HashMap<>();
        while (rows.next()) {
            CardGroup group = group(rows, List.of());
            groups.putIfAbsent(group.id(), group);
            UUID card = rows.getObject("card_id", UUID.class);
            if (card != null) {
                cards.computeIfAbsent(group.id(), id -> new ArrayList<>())
                        .add(new Card(
                                card,
                                group.id(),
                                rows.getString("card_phase"),
                                rows.getBoolean("card_better"),
                                rows.getString("text"),
                                rows.getString("author")));
            }
        }
        return groups.values().stream()
                .map(group -> group.with(List.copyOf(cards.getOrDefault(group.id(), List.of()))))
                .toList();
    }

    @Override
    public List<Card> loose(ReviewId session) {
        return jdbc.sql(CARDS + " where c.session_id = ? and c.group_id is null order by c.position, c.id")
                .param(session.value())
                .query(JdbcBoard::card)
                .list();
    }

    @Override
    public Optional<Card> card(ReviewId session, UUID card) {
        return jdbc.sql(CARDS + " where c.session_id = ? and c.id = ?")
                .params(session.value(), card)
                .query(JdbcBoard::card)
                .optional();
    }

    @Override
    public boolean putUp(ReviewId session, Card card, @Nullable UUID author) {
        return jdbc.sql("""
                        with open as (
                            select exists (select from review_collection
                                where session_id = :session and purpose = 'cards' and state = 'ended') as cards
                        ), alone as (
                            insert into review_group (id, session_id, phase, better, position)
                            select :group, :session, :phase, :better,
                                (select coalesce(max(position), 0) + 1 from review_group where session_id = :session)
                            from open where cards
                        )
                        insert into review_card (id, session_id, group_id, phase, better, text, position, author)
                        select :id, :session, case when cards then :group end, :phase, :better, :text,
                            (select coalesce(max(position), 0) + 1 from review_card where session_id = :session), :author
                        from open
                        returning group_id is not null
                        """)
                .param("id", card.id())
                .param("session", session.value())
                .param("group", card.group(), Types.OTHER)
                .param("phase", card.phase())
                .param("better", card.better())
                .param("text", card.text())
                .param("author", author, Types.OTHER)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(ReviewId session, CardGroup group) {
        jdbc.sql("""
                        insert into review_group (id, session_id, phase, better, name, position)
                        values (:id, :session, :phase, :better, :name,
                            (select coalesce(max(position), 0) + 1 from review_group where session_id = :session))
                        """)
                .param("id", group.id())
                .param("session", session.value())
                .param("phase", group.phase())
                .param("better", group.better())
                .param("name", group.name())
                .update();
    }

    @Override
    public boolean move(ReviewId session, UUID card, UUID group) {
        return jdbc.sql("""
                                update review_card set group_id = :group where session_id = :session and id = :card
                                  and exists (select from review_group g where g.session_id = :session and g.id = :group)
                                """)
                        .param("group", group)
                        .param("session", session.value())
                        .param("card", card)
                        .update()
                == 1;
    }

    @Override
    public Optional<CardGroup> rename(ReviewId session, UUID group, String name, int seen) {
        return jdbc
                .sql("""
                        with g as (
                            update review_group set name = ?, version = version + 1
                            where session_id = ? and id = ? and version = ?
                            returning *
                        )""" + WITH_CARDS)
                .params(name, session.value(), group, seen)
                .query((ResultSetExtractor<List<CardGroup>>) JdbcBoard::withCards)
                .stream()
                .findFirst();
    }

    @Override
    public List<UUID> removeEmpty(ReviewId session) {
        return jdbc.sql("""
                        delete from review_group g where g.session_id = ? and g.factor_id is null
                          and not exists (select from review_card c where c.group_id = g.id)
                        returning g.id
                        """).param(session.value()).query(UUID.class).list();
    }

    @Override
    public void became(ReviewId session, UUID group, UUID factor) {
        jdbc.sql("update review_group set factor_id = ? where session_id = ? and id = ?")
                .params(factor, session.value(), group)
                .update();
    }

    @Override
    public List<Parked> parked(ReviewId session) {
        return jdbc.sql("""
                        select k.*, p.name as by from review_parked k join review_participant p on p.id = k.author
                        where k.session_id = ? order by k.at, k.id
                        """)
                .param(session.value())
                .query((row, number) -> new Parked(
                        row.getObject("id", UUID.class),
                        session,
                        Parked.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getString("text"),
                        row.getString("by"),
                        row.getBoolean("taken_up")))
                .list();
    }

    @Override
    public void park(Parked parked, UUID author, Instant at) {
        jdbc.sql("insert into review_parked (id, session_id, kind, text, author, at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        parked.id(),
                        parked.session().value(),
                        parked.kind().name().toLowerCase(Locale.ROOT),
                        parked.text(),
                        author,
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void takeUp(ReviewId session, UUID parked, boolean takenUp) {
        jdbc.sql("update review_parked set taken_up = ? where session_id = ? and id = ?")
                .params(takenUp, session.value(), parked)
                .update();
    }

    @Override
    public List<Proposal> proposals(ReviewId session) {
        return jdbc.sql("""
                        select r.*, p.name as by from review_proposal r join review_participant p on p.id = r.author
                        where r.session_id = ? order by r.at, r.id
                        """)
                .param(session.value())
                .query((row, number) -> new Proposal(
                        row.getObject("id", UUID.class),
                        session,
                        row.getString("by"),
                        row.getObject("event_id", Long.class),
                        row.getString("time"),
                        row.getString("text"),
                        Proposal.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT))))
                .list();
    }

    @Override
    public void add(Proposal proposal, UUID author, Instant at) {
        jdbc.sql("""
                        insert into review_proposal (id, session_id, author, event_id, time, text, at, state)
                        values (:id, :session, :author, :event, :time, :text, :at, 'open')
                        """)
                .param("id", proposal.id())
                .param("session", proposal.session().value())
                .param("author", author)
                .param("event", proposal.event(), Types.BIGINT)
                .param("time", proposal.time())
                .param("text", proposal.text())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean decide(ReviewId session, UUID proposal, Proposal.State state) {
        return jdbc.sql("update review_proposal set state = ? where session_id = ? and id = ? and state = 'open'")
                        .params(state.name().toLowerCase(Locale.ROOT), session.value(), proposal)
                        .update()
                == 1;
    }

    private static Card card(ResultSet row, int number) throws SQLException {
        return new Card(
                row.getObject("id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getString("phase"),
                row.getBoolean("better"),
                row.getString("text"),
                row.getString("author"));
    }

    private static CardGroup group(ResultSet row, List<Card> cards) throws SQLException {
        return new CardGroup(
                row.getObject("id", UUID.class),
                row.getString("phase"),
                row.getBoolean("better"),
                row.getString("name"),
                row.getInt("version"),
                row.getObject("dots", Integer.class),
                row.getObject("factor_id", UUID.class),
                cards);
    }
}
