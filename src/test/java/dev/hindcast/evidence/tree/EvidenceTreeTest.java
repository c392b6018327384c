package dev.hindcast.evidence.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.evidence.EvidenceSource;
import dev.hindcast.evidence.FileReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTreeTest {
    @TempDir
    Path folder;

    @Test
    void aFolderIsWalkedInTheOrderOfItsPaths() throws IOException {
        file("outage/b.log", "second");
        file("outage/a/alerts.json", "first");

        try (EvidenceTree tree = open("outage")) {
            assertThat(paths(tree)).containsExactly("outage/a/alerts.json", "outage/b.log");
            assertThat(text(tree.sources().get(0))).isEqualTo("first");
            assertThat(tree.reports()).isEmpty();
        }
    }

    @Test
    void hiddenFilesAreLeftOutAndItIsSaid() throws IOException {
        file("outage/deploys.log", "x");
        file("outage/.DS_Store", "x");
        file("outage/.git/HEAD", "x");

        try (EvidenceTree tree = open("outage")) {
            assertThat(paths(tree)).containsExactly("outage/deploys.log");
            FileReport said = tree.reports().get(0);
            assertThat(said.path()).isEqualTo("outage");
            assertThat(said.skipped())
                    .containsOnlyKeys("hidden file", "folder .git: give the output of git log instead");
            assertThat(said.read()).isEqualTo(2);
        }
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        file("secret.txt", "password");
        file("outage/deploys.log", "x");
        Files.createSymbolicLink(folder.resolve("outage/notes.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("outage/same.log"), folder.resolve("outage/deploys.log"));

        try (EvidenceTree tree = open("outage")) {
            assertThat(paths(tree)).containsExactly("outage/deploys.log");
            assertThat(tree.reports().get(0).quarantined())
                    .singleElement()
                    .satisfies(q -> assertThat(q.reason()).contains("notes.txt", "leads out of the folder"));
            assertThat(tree.reports().get(0).skipped()).containsKey("link to something in the same folder");
        }
    }

    @Test
    void aFileGivenTwiceIsReadOnce() throws IOException {
        file("outage/deploys.log", "x");

        try (EvidenceTree tree = open("outage", "outage/deploys.log")) {
            assertThat(paths(tree)).containsExactly("outage/deploys.log");
            assertThat(tree.reports().get(0).skipped()).containsKey("file that was given already");
        }
    }

    @Test
    void whatIsNotThereIsSaidAndTheRestGoesOn() throws IOException {
        file("deploys.log", "x");

        try (EvidenceTree tree = open("alerts.json", "deploys.log")) {
            assertThat(paths(tree)).containsExactly("deploys.log");
            assertThat(tree.reports().get(0).quarantined().get(0).reason())
                    .isEqualTo("alerts.json: there is no such file or folder");
        }
    }

    @Test
    void aStreamCanBeOpenedAgainAndAgain() throws IOException {
        InputStream standardInput = new ByteArrayInputStream("14:03 <jonas> deploying".getBytes(UTF_8));

        try (EvidenceTree tree =
                EvidenceTree.open(List.of(Given.stream("-", standardInput)), OpeningLimits.defaults())) {
            EvidenceSource source = tree.sources().get(0);
            assertThat(source.path()).isEqualTo("-");
            assertThat(text(source)).isEqualTo(text(source)).isEqualTo("14:03 <jonas> deploying");
        }
    }

    @Test
    void filesFindTheirSiblingsInFoldersAndArchives() throws IOException {
        file("export/users.json", "[]");
        file("export/inc-4711/2026-03-04.json", "[]");
        Path zip = Archives.zip(folder.resolve("export.zip"), "users.json", "[1]", "inc-4711/2026-03-04.json", "[2]");

        try (EvidenceTree tree = open("export", zip.getFileName().toString())) {
            for (EvidenceSource source : tree.sources()) {
                if (source.name().equals("2026-03-04.json")) {
                    assertThat(source.sibling("../users.json"))
                            .hasValueSatisfying(users -> assertThat(users.path())
                                    .isEqualTo(source.path().replace("inc-4711/2026-03-04", "users")));
                    assertThat(source.sibling("../../../users.json")).isEmpty();
                }
            }
        }
    }

    @Test
    void anUploadIsCitedByTheNameThatPeopleKnow() throws IOException {
        Path stored = Archives.zip(folder.resolve("5f2c"), "alerts.json", "[]");

        try (EvidenceTree tree =
                EvidenceTree.open(List.of(Given.stored("outage.zip", stored)), OpeningLimits.defaults())) {
            assertThat(paths(tree)).containsExactly("outage.zip/alerts.json");
        }
    }

    private EvidenceTree open(String... names) {
        return EvidenceTree.open(
                List.of(names).stream()
                        .map(name -> Given.stored(name, folder.resolve(name)))
                        .toList(),
                OpeningLimits.defaults());
    }

    private void file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    static List<String> paths(EvidenceTree tree) {
        return tree.sources().stream().map(EvidenceSource::path).toList();
    }

    static String text(EvidenceSource source) throws IOException {
        try (InputStream in = source.open()) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
