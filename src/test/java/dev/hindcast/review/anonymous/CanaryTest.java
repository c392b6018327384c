package dev.hindcast.review.anonymous;

import static dev.hindcast.review.anonymous.web.BatchPost.answers;
import static dev.hindcast.review.anonymous.web.BatchPost.ballot;
import static dev.hindcast.review.anonymous.web.BatchPost.edit;
import static dev.hindcast.review.anonymous.web.BatchPost.padded;
import static dev.hindcast.review.anonymous.web.BatchPost.put;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.DatabaseSettings;
import dev.hindcast.review.anonymous.DatabaseTraces.Row;
import dev.hindcast.review.anonymous.web.BatchPost;
import dev.hindcast.world.CheckoutOutage;
import dev.hindcast.world.ServerTest;
import dev.hindcast.world.WebClient;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes cards that are known by their text, and then looks with an administrator's eyes for anything that joins one of them,
 * or a permit, to a person: rows, transactions, orders, the write-ahead log, the logs.
 */
class CanaryTest extends ServerTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final List<String> BOXES =
            List.of("anonymous_card", "anonymous_permit", "anonymous_ballot", "anonymous_answer");

    @Autowired
    Incidents incidents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Collecting collecting;

    @Autowired
    EndOfCollections ends;

    @Autowired
    DatabaseSettings settings;

    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final List<Account> people = new ArrayList<>();
    private final Map<UUID, String> canaries = new LinkedHashMap<>();
    /** Permits and what was asked for them, in no form to be found anywhere. */
    private final Set<String> secrets = new HashSet<>();
    /** Hashes of permits: in the boxes, and nowhere else. */
    private final Set<String> hashes = new HashSet<>();

    private AnonymousReview review;
    private DatabaseTraces traces;

    @BeforeEach
    void fourPeopleHoldPermits() throws SQLException {
        logged.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(logged);
        traces = new DatabaseTraces(settings);
        for (String name : List.of("Priyanka-Q", "Jonathan-Q", "Meilin-Q", "Amarachi-Q")) {
            people.add(person(name, Role.MEMBER));
        }
        UUID incident = CheckoutOutage.of(people.get(0), Audience.ofEveryone(), incidents, jdbc, transactions)
                .value();
        review = new AnonymousReview(incident, true, people, collecting, jdbc, transactions);
        for (Purpose purpose : Purpose.values()) {
            review.as(people.get(0), () -> collecting.open(review.id, purpose));
        }
    }

    @AfterEach
    void stopListening() throws SQLException {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(logged);
        traces.close();
    }

    @Test
    void nothingJoinsACardOrABallotToAPerson() throws SQLException {
        everybodyWritesAndVotes();
        Set<String> persons = persons();

        traces.run("analyze");
        theBoxesHaveNothingThatCouldTell();
        List<Row> before = traces.dump();
        noRowNorTransactionJoins(before, Set.of("anonymous_card"), persons);
        cardsOfOneBatchHaveNothingInCommon(before);
        String ahead = traces.wholeLogAhead();
        canaries.forEach((card, canary) -> assertThat(ahead)
                .as("write-ahead log before the reveal")
                .doesNotContain(canary)
                .doesNotContain(raw(card)));
        hashes.forEach(
                hash -> assertThat(ahead.contains(letters(HEX.parseHex(hash)))).isFalse());

        long position = traces.position();
        review.endNow(Purpose.CARDS, collecting, ends);
        String reveal = traces.logAheadSince(position);
        for (Purpose purpose : List.of(Purpose.BALLOT, Purpose.CLOSING)) {
            review.endNow(purpose, collecting, ends);
        }

        List<Row> after = traces.dump();
        noRowNorTransactionJoins(after, Set.of("review_card"), persons);
        cardsLieInAnOrderOfTheirOwn(after);
        assertThat(canaries.values())
                .allSatisfy(canary -> assertThat(reveal.contains(canary)).isTrue());
        persons.forEach(person -> assertThat(reveal.contains(person))
                .as("the transaction that reveals mentions %s", person)
                .isFalse());
        review.participants
                .values()
                .forEach(id -> assertThat(reveal.contains(raw(id))).isFalse());
        people.forEach(person -> assertThat(reveal.contains(raw(person.id()))).isFalse());
        theLogsSayNothing();
    }

    private void everybodyWritesAndVotes() {
        BatchPost batch = new BatchPost(port, review.id);
        UUID group = review.group("Alerts watch errors, not latency");
        SecureRandom random = new SecureRandom();
        int number = 0;
        for (Account person : people) {
            WebClient browser = browserOf(person);
            browser.get("/incidents");
            Map<Purpose, List<Permit>> permits =
                    review.permitsOf(person, collecting, asked -> signedBy(browser, asked));
            permits.values().forEach(some -> some.forEach(this::remember));
            List<String> operations = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                UUID card = UUID.randomUUID();
                String canary = "canary-%d-%s".formatted(number++, UUID.randomUUID());
                byte[] key = new byte[32];
                random.nextBytes(key);
                canaries.put(card, canary);
                operations.add(put(card, canary, key, permits.get(Purpose.CARDS).get(i)));
                if (i == 2) {
                    operations.add(edit(card, canary, key));
                }
            }
            assertThat(batch.send(operations.toArray(String[]::new))).containsOnly("ok");
            assertThat(batch.send(
                            ballot(permits.get(Purpose.BALLOT).get(0), 1, "\"" + group + "\":2"),
                            answers(permits.get(Purpose.CLOSING).get(0), 1, "yes")))
                    .containsOnly("ok");
            provokeErrors(batch, permits.get(Purpose.CARDS).get(5));
        }
    }

    /** What goes wrong is what servers like to write down. */
    private void provokeErrors(BatchPost batch, Permit permit) {
        String canary = canaries.values().iterator().next();
        batch.post(padded("{\"operations\":[" + canary));
        batch.post((canary + " is too short").getBytes(StandardCharsets.UTF_8));
        batch.send(put(UUID.randomUUID(), canary + "\\u0000", new byte[32], permit));
        batch.send(put(UUID.randomUUID(), canary + "\\ud800", new byte[32], permit));
        batch.send("{\"do\":\"put-card\",\"id\":\"" + canary + "\"}");
        batch.send(ballot(permit, 1, "\"" + canary + "\":1"));
    }

    private Map<Purpose, List<byte[]>> signedBy(WebClient browser, Map<Purpose, List<byte[]>> asked) {
        Map<String, List<String>> encoded = new HashMap<>();
        asked.forEach((purpose, some) -> encoded.put(
                purpose.word(),
                some.stream().map(Base64.getEncoder()::encodeToString).toList()));
        asked.values()
                .forEach(some -> some.forEach(blinded -> {
                    secrets.add(HEX.formatHex(blinded));
                    secrets.add(Base64.getEncoder().encodeToString(blinded));
                }));
        JsonMapper json = JsonMapper.builder().build();
        JsonNode answer =
                json.readTree(browser.send(HttpRequest.newBuilder(browser.address("/reviews/" + review.id + "/permits"))
                                .header("Content-Type", "application/json")
                                .header("X-CSRF-TOKEN", browser.token("/profile"))
                                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(encoded))))
                        .body());
        Map<Purpose, List<byte[]>> signed = new EnumMap<>(Purpose.class);
        answer.properties()
                .forEach(purpose -> signed.put(
                        Purpose.of(purpose.getKey()),
                        purpose.getValue().values().stream()
                                .map(one -> Base64.getDecoder().decode(one.stringValue()))
                                .toList()));
        assertThat(signed).hasSize(3);
        return signed;
    }

    private void remember(Permit permit) {
        for (byte[] secret : List.of(permit.message(), permit.signature())) {
            secrets.add(HEX.formatHex(secret));
            secrets.add(Base64.getEncoder().encodeToString(secret));
        }
        hashes.add(HEX.formatHex(permit.hash()));
    }

    /** All by which a person can be known. */
    private Set<String> persons() throws SQLException {
        Set<String> persons = new HashSet<>();
        for (Account person : people) {
            persons.addAll(List.of(person.id().toString(), person.email(), person.name()));
            List<String> sessions = traces.list("select session_id || ' ' || primary_id from spring_session"
                    + " where principal_name = '" + person.id() + "'");
            assertThat(sessions).isNotEmpty();
            sessions.forEach(session -> persons.addAll(List.of(session.split(" "))));
        }
        review.participants.values().forEach(id -> persons.add(id.toString()));
        persons.add("127.0.0.1");
        return persons;
    }

    private void theBoxesHaveNothingThatCouldTell() throws SQLException {
        String boxes = "('" + String.join("','", BOXES) + "')";
        assertThat(traces.list("select relname from pg_class where relname in " + boxes + " and relpersistence = 'u'"))
                .as("tables that are not logged")
                .containsExactlyInAnyOrderElementsOf(BOXES);
        assertThat(traces.list(
                        "select table_name || '.' || column_name || ' ' || data_type from information_schema.columns"
                                + " where table_name in " + boxes
                                + " and (column_default is not null or is_identity = 'YES' or is_generated = 'ALWAYS'"
                                + " or data_type not in ('uuid', 'text', 'bytea', 'boolean', 'integer', 'json'))"))
                .as("columns that are filled by themselves, or could tell a time")
                .isEmpty();
        assertThat(traces.list("select table_name || '.' || column_name from information_schema.columns"
                        + " where table_name = 'review_card' and (data_type like '%time%' or data_type = 'date')"))
                .isEmpty();
        assertThat(traces.list("select conrelid::regclass || ' ' || conname from pg_constraint"
                        + " where contype in ('f', 'c') and conrelid::regclass::text in " + boxes))
                .as("constraints, which join tables or write rows into the log")
                .isEmpty();
        assertThat(traces.list("select tgname from pg_trigger where tgrelid::regclass::text in " + boxes))
                .isEmpty();
    }

    private void noRowNorTransactionJoins(List<Row> rows, Set<String> places, Set<String> persons) {
        Set<String> found = new HashSet<>();
        Set<String> transactionsOfCards = new HashSet<>();
        for (Row row : rows) {
            for (String canary : canaries.values()) {
                if (mentions(row, canary)) {
                    found.add(canary);
                    assertThat(places).as("a canary lies in " + row.table()).contains(row.table());
                    transactionsOfCards.add(row.transaction());
                }
            }
            assertThat(secrets.stream().noneMatch(row.content()::contains))
                    .as("a permit lies in " + row.table())
                    .isTrue();
            if (hashes.stream().anyMatch(row.content()::contains)) {
                assertThat(BOXES).as("a permit's hash").contains(row.table());
                transactionsOfCards.add(row.transaction());
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(canaries.values());
        for (Row row : rows) {
            if (transactionsOfCards.contains(row.transaction())) {
                persons.forEach(person -> assertThat(mentions(row, person))
                        .as("a row of %s, written in the transaction of a card, says %s", row.table(), person)
                        .isFalse());
            }
        }
    }

    private void cardsOfOneBatchHaveNothingInCommon(List<Row> rows) {
        List<String> cards = rows.stream()
                .filter(row -> row.table().equals("anonymous_card"))
                .filter(row -> canaries.values().stream().anyMatch(row.content()::contains))
                .map(Row::transaction)
                .toList();
        assertThat(cards).doesNotHaveDuplicates().hasSameSizeAs(canaries.keySet());
    }

    /** By chance it is that of their writing once in 479 million times. */
    private void cardsLieInAnOrderOfTheirOwn(List<Row> rows) throws SQLException {
        List<Row> cards = rows.stream()
                .filter(row -> row.table().equals("review_card"))
                .filter(row -> canaries.values().stream().anyMatch(row.content()::contains))
                .toList();
        assertThat(cards.stream().map(Row::transaction).distinct()).hasSize(1);
        List<String> written = List.copyOf(canaries.values());
        List<String> stored = cards.stream()
                .map(row -> written.stream()
                        .filter(row.content()::contains)
                        .findFirst()
                        .orElseThrow())
                .toList();
        List<String> shown =
                traces.list("select text from review_card where session_id = '" + review.id + "' order by position");
        assertThat(shown).containsExactlyInAnyOrderElementsOf(written);
        assertThat(stored).isNotEqualTo(written);
        assertThat(shown).isNotEqualTo(written);
    }

    private void theLogsSayNothing() throws SQLException {
        List<String> lines = new ArrayList<>(traces.log().lines().toList());
        for (ILoggingEvent event : List.copyOf(logged.list)) {
            lines.add(event.getFormattedMessage()
                    + (event.getThrowableProxy() == null
                            ? ""
                            : ThrowableProxyUtil.asString(event.getThrowableProxy())));
        }
        Set<String> telling = new HashSet<>(canaries.values());
        telling.addAll(secrets);
        telling.addAll(hashes);
        canaries.keySet().forEach(card -> telling.add(card.toString()));
        telling.add("/anonymous/");
        for (String line : lines) {
            telling.forEach(word ->
                    assertThat(line.contains(word)).as("a log says: %s", line).isFalse());
        }
    }

    /** Also where it is stored as bytes, which are shown as hexadecimal digits. */
    private static boolean mentions(Row row, String word) {
        return row.content().contains(word)
                || row.content().contains(HEX.formatHex(word.getBytes(StandardCharsets.UTF_8)));
    }

    private static String raw(UUID id) {
        return letters(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    private static String letters(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
