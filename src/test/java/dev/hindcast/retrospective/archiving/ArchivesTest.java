package dev.hindcast.retrospective.archiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.evidence.Imports;
import dev.hindcast.incident.Audience;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.retrospective.Drafting;
import dev.hindcast.retrospective.importing.GivenFiles;
import dev.hindcast.retrospective.importing.ImportedFile;
import dev.hindcast.retrospective.importing.Importing;
import dev.hindcast.retrospective.importing.Outcome;
import dev.hindcast.world.CheckoutOutage;
import dev.hindcast.world.ServerTest;
import dev.hindcast.world.WebClient;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ArchivesTest extends ServerTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final byte[] LOG =
            "14:03 deploy\r\n\u0000 not even text \u00ff".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired
    Archives archives;

    @Autowired
    Importing importing;

    @Autowired
    Incidents incidents;

    @Autowired
    Imports imports;

    @Autowired
    Drafting drafting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @TempDir
    Path folder;

    private Account priya;
    private Account lena;
    private String mark;
    private IncidentId outage;
    private IncidentId queue;
    private IncidentId bare;
    private byte[] postmortem;

    @BeforeEach
    void priyaAloneSeesAnOutageAnImportedPostmortemAndANearMissWithoutARecord() {
        priya = person("Priya", Role.MEMBER);
        lena = person("Lena", Role.MEMBER);
        mark = UUID.randomUUID().toString();
        Audience alone = Audience.only(Set.of(), Set.of());
        outage = CheckoutOutage.of(priya, alone, incidents, jdbc, transactions);
        postmortem =
                ("# Orders waited " + mark + "\n\n- Detected: 2026-02-03 14:05 CET\n").getBytes(StandardCharsets.UTF_8);
        bare = IncidentId.random();
        Acting.as(priya.id(), () -> {
            drafting.begin(priya, outage, "standard");
            queue = importing
                    .take(
                            priya,
                            "team/queue.md",
                            postmortem,
                            new Importing.Options(alone, null, false),
                            (read, outcome) -> {})
                    .outcomes()
                    .get(0)
                    .incident();
            transactions.executeWithoutResult(status -> {
                incidents.add(
                        new Incident(
                                bare,
                                "../../ [Near] \"miss\" " + mark,
                                null,
                                true,
                                List.of(),
                                ZoneId.of("UTC"),
                                true,
                                priya.id(),
                                CheckoutOutage.at("17:00")),
                        alone);
                try {
                    imports.keep(bare, "logs/aux.log?", new ByteArrayInputStream(LOG), "syslog", "kept");
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
        });
    }

    private byte[] packed(Account account) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Acting.<IOException, RuntimeException>during(account.id(), () -> archives.write(Archives.USUAL, out));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private Map<String, byte[]> files(byte[] zip) throws IOException {
        Path file = Files.write(folder.resolve(UUID.randomUUID() + ".zip"), zip);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile archive = new ZipFile(file.toFile())) {
            for (ZipEntry entry : archive.stream().map(ZipEntry.class::cast).toList()) {
                assertThat(files.put(
                                entry.getName(), archive.getInputStream(entry).readAllBytes()))
                        .isNull();
            }
        }
        return files;
    }

    private static JsonNode entry(Map<String, byte[]> files, IncidentId incident) {
        for (JsonNode one : JSON.readTree(files.get("index.json")).path("incidents")) {
            if (one.path("incident").asString().equals(incident.toString())) {
                return one;
            }
        }
        throw new AssertionError("not in the index");
    }

    @Test
    void eachIncidentHasAFolderWithItsRecordItsFactsAndItsEvidenceToTheByte() throws Exception {
        Map<String, byte[]> files = files(packed(priya));

        String written = entry(files, outage).path("folder").asString();
        assertThat(files)
                .containsKeys(
                        written + "/" + written + ".md",
                        written + "/" + written + ".html",
                        written + "/" + written + ".json",
                        written + "/incident.json");
        assertThat(entry(files, outage).path("retrospective").asString()).isEqualTo("draft");

        String imported = entry(files, queue).path("folder").asString();
        assertThat(files.get(imported + "/evidence/team/queue.md")).isEqualTo(postmortem);

        String near = entry(files, bare).path("folder").asString();
        assertThat(near).matches("2026-03-04-near-miss-[0-9a-f-]+");
        assertThat(files.get(near + "/evidence/logs/_aux.log_")).isEqualTo(LOG);
        assertThat(files).doesNotContainKey(near + "/" + near + ".json");
        assertThat(JSON.readTree(files.get(near + "/incident.json"))
                        .at("/evidence/0/path")
                        .asString())
                .isEqualTo("logs/aux.log?");
        assertThat(new String(files.get("index.md"), StandardCharsets.UTF_8))
                .contains("\\[Near\\] \"miss\" " + mark, "](" + near + "/): nothing written yet, 1 file of evidence");
    }

    @Test
    void whatIsMissingIsNamed() throws Exception {
        Acting.as(
                priya.id(),
                () -> transactions.executeWithoutResult(
                        status -> jdbc.sql("""
                                insert into evidence_file (id, incident_id, import_id, path, sha256, size, state)
                                select gen_random_uuid(), incident_id, import_id, 'lost.log', repeat('0', 64), 1, 'waiting'
                                from evidence_file where incident_id = ?
                                """).param(bare.value()).update()));
        Map<String, byte[]> files = files(packed(priya));

        assertThat(entry(files, bare).at("/problems/0").asString()).contains("lost.log");
        assertThat(new String(files.get("index.md"), StandardCharsets.UTF_8))
                .contains("**Missing:** the evidence lost.log");
    }

    @Test
    void whoMayNotSeeThemFindsNoTraceOfThem() throws Exception {
        Map<String, byte[]> files = files(packed(lena));

        assertThat(JSON.readTree(files.get("index.json")).path("incidents")).hasSize((int)
                (long) Acting.<Long>as(lena.id(), () -> incidents.count(Incidents.Filter.none())));
        files.forEach((name, content) -> assertThat(name + new String(content, StandardCharsets.UTF_8))
                .doesNotContain(mark, outage.toString(), queue.toString(), bare.toString()));
        assertThat(new String(files(packed(priya)).get("index.md"), StandardCharsets.UTF_8))
                .contains(mark);
    }

    @Test
    void theSameIncidentsGiveTheSameBytes() {
        assertThat(packed(priya)).isEqualTo(packed(priya));
    }

    @Test
    void givenToAnImportItsRetrospectivesAreRestoredAndNothingBesideThem() {
        List<ImportedFile> taken = new ArrayList<>();
        Importing.Options options = new Importing.Options(Audience.ofEveryone(), null, true);
        byte[] zip = packed(priya);
        Acting.as(
                lena.id(),
                () -> GivenFiles.each(
                        "all.zip",
                        zip,
                        (path, bytes) -> taken.add(importing.take(lena, path, bytes, options, (read, outcome) -> {})),
                        refused -> taken.add(new ImportedFile(refused, List.of()))));

        assertThat(taken).allSatisfy(file -> assertThat(file.read().path()).matches("all\\.zip/([^/]+)/\\1\\.json"));
        assertThat(taken.stream().flatMap(file -> file.outcomes().stream()))
                .filteredOn(outcome -> outcome.state() == Outcome.State.IMPORTED)
                .extracting(Outcome::title)
                .containsExactlyInAnyOrder("Orders waited " + mark, "Checkout outage after the 2.31.0 rollout");
    }

    @Test
    void oneThatBreaksOffCannotBeTakenForAWholeOne() throws Exception {
        byte[] whole = packed(priya);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                if (out.size() > whole.length / 2) {
                    throw new IOException("the disk is full");
                }
                out.write(b);
            }
        };

        assertThatThrownBy(() -> Acting.<IOException, RuntimeException>during(
                        priya.id(), () -> archives.write(Archives.USUAL, full)))
                .hasMessage("the disk is full");
        assertThatThrownBy(() -> files(out.toByteArray())).isInstanceOf(IOException.class);
    }

    @Test
    void membersSaveItFromTheListOfIncidents() throws Exception {
        WebClient hers = browserOf(priya);
        assertThat(hers.get("/incidents").body()).contains("href=\"/retrospectives.zip\"");
        HttpResponse<byte[]> zip = hers.http()
                .send(
                        HttpRequest.newBuilder(hers.address("/retrospectives.zip"))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(zip.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", "retrospectives.zip");
        assertThat(entry(files(zip.body()), queue).path("title").asString()).contains(mark);

        WebClient viewer = browserOf(person("Vera", Role.VIEWER));
        assertThat(viewer.get("/incidents").body()).doesNotContain("/retrospectives.zip");
        assertThat(viewer.get("/retrospectives.zip").statusCode()).isEqualTo(403);
    }
}
