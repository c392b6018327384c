package dev.hindcast.evidence.tree;

import static dev.hindcast.evidence.tree.EvidenceTreeTest.paths;
import static dev.hindcast.evidence.tree.EvidenceTreeTest.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.evidence.Quarantined;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesAreOpenedTest {
    private static final OpeningLimits SMALL = new OpeningLimits(1_000_000, 50, 10_000, 20, 2);

    @TempDir
    Path folder;

    @Test
    void contentDecidesHowAFileIsPackedAndNotItsName() throws IOException {
        byte[] tarred = Archives.gzip(Archives.tar("var/log/app.log", "out of connections"));

        try (EvidenceTree tree = open("evidence.txt", tarred)) {
            assertThat(paths(tree)).containsExactly("evidence.txt/var/log/app.log");
            assertThat(text(tree.sources().get(0))).isEqualTo("out of connections");
        }
    }

    @Test
    void aPackedSingleFileKeepsItsPath() throws IOException {
        try (EvidenceTree tree = open("app.log.1.gz", Archives.gzip("line".getBytes(UTF_8)))) {
            assertThat(paths(tree)).containsExactly("app.log.1.gz");
            assertThat(text(tree.sources().get(0))).isEqualTo("line");
        }
    }

    @Test
    void archivesInsideArchivesAreOpenedUpToTheLimit() throws IOException {
        byte[] innermost = Archives.zip("deep.log", "x");
        byte[] inner = Archives.zip(new String[] {"innermost.zip"}, innermost);
        byte[] outer = Archives.zip(new String[] {"inner.zip", "top.log"}, inner, "y".getBytes(UTF_8));

        try (EvidenceTree tree = open("outer.zip", outer)) {
            assertThat(paths(tree)).containsExactly("outer.zip/top.log");
            assertThat(reasons(tree)).contains("outer.zip/inner.zip/innermost.zip", "lies inside 2 archives");
        }
    }

    @Test
    void aMemberWhoseNameLeadsOutIsRefusedAndTheRestGoesOn() throws IOException {
        byte[] zip = Archives.zip("../../etc/passwd", "x", "/etc/shadow", "x", "C:\\boot.ini", "x", "a/app.log", "y");

        try (EvidenceTree tree = open("outage.zip", zip)) {
            assertThat(paths(tree)).containsExactly("outage.zip/a/app.log");
            assertThat(reasons(tree))
                    .contains("“../../etc/passwd” in outage.zip", "“/etc/shadow”", "boot.ini”", "leads out");
        }
    }

    @Test
    void aMemberThatUnpacksToFarMoreThanItsSizeIsRefused() throws IOException {
        byte[] zip = Archives.zip("bomb.log", "0".repeat(400_000), "app.log", "y");

        try (EvidenceTree tree = open("outage.zip", pad(zip, 100_000))) {
            assertThat(paths(tree)).containsExactly("outage.zip/app.log");
            assertThat(reasons(tree)).contains("“bomb.log” in outage.zip", "50 times its packed size");
        }
    }

    @Test
    void anArchiveThatUnpacksToFarMoreThanItsSizeIsStopped() throws IOException {
        byte[] tarred = Archives.gzip(Archives.tar("app.log", "y", "bomb.log", "0".repeat(400_000), "late.log", "z"));

        try (EvidenceTree tree = open("outage.tgz", tarred)) {
            assertThat(paths(tree)).containsExactly("outage.tgz/app.log");
            assertThat(reasons(tree)).contains("bomb.log", "outage.tgz", "nothing after it was read");
        }
    }

    @Test
    void anArchiveOfTooManyMembersIsStopped() throws IOException {
        String[] many = new String[60];
        Arrays.setAll(many, i -> i % 2 == 0 ? "alert-" + i + ".json" : "{}");

        try (EvidenceTree tree = open("alerts.zip", Archives.zip(many))) {
            assertThat(tree.sources()).hasSize(20);
            assertThat(reasons(tree)).contains("alerts.zip", "more than 20 members");
        }
    }

    @Test
    void whatCouldBeUnpackedOfABrokenOffArchiveStays() throws IOException {
        byte[] tarred = Archives.tar("a.log", "whole", "b.log", "x".repeat(5_000));
        byte[] packed = Archives.zip("a.log", "whole", "b.log", "also whole");

        try (EvidenceTree tree = open("broken.tar", Arrays.copyOf(tarred, 3_000))) {
            assertThat(text(tree.sources().get(0))).isEqualTo("whole");
            assertThat(reasons(tree)).contains("only its beginning");
        }
        try (EvidenceTree tree = open("broken.zip", Arrays.copyOf(packed, packed.length - 40))) {
            assertThat(paths(tree)).containsExactly("broken.zip/a.log", "broken.zip/b.log");
            assertThat(reasons(tree)).contains("it is damaged");
        }
    }

    @Test
    void aBrokenOffPackedFileKeepsItsBeginning() throws IOException {
        byte[] random = new byte[20_000];
        new java.util.Random(4711).nextBytes(random);
        byte[] packed = Archives.gzip(random);

        try (EvidenceTree tree = open("app.log.gz", Arrays.copyOf(packed, 10_000))) {
            assertThat(tree.sources().get(0).size()).isBetween(5_000L, 10_000L);
            assertThat(reasons(tree)).contains("only its beginning could be unpacked");
        }
    }

    @Test
    void anEncryptedMemberIsSaidToBeEncrypted() throws IOException {
        byte[] zip = Archives.zip("secret.log", "x", "app.log", "y");
        zip[6] |= 1;
        int directory = new String(zip, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        zip[directory + 8] |= 1;

        try (EvidenceTree tree = open("outage.zip", zip)) {
            assertThat(paths(tree)).containsExactly("outage.zip/app.log");
            assertThat(reasons(tree)).contains("“secret.log” in outage.zip: it is encrypted");
        }
    }

    @Test
    void nothingStaysOnDiskAfterClosing() throws IOException {
        Path member;
        try (EvidenceTree tree = open("outage.zip", Archives.zip("app.log", "y"))) {
            member = temporary();
            assertThat(member).isNotEmptyDirectory();
        }
        assertThat(member).doesNotExist();
    }

    private static Path temporary() throws IOException {
        try (var folders = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return folders.filter(p -> p.getFileName().toString().startsWith("hindcast-evidence-"))
                    .max((a, b) ->
                            Long.compare(a.toFile().lastModified(), b.toFile().lastModified()))
                    .orElseThrow();
        }
    }

    /** Adds a comment to a zip, so that the whole is not suspicious and only the member is. */
    private static byte[] pad(byte[] zip, int bytes) {
        int length = Math.min(bytes, 0xffff);
        byte[] padded = Arrays.copyOf(zip, zip.length + length);
        padded[zip.length - 2] = (byte) length;
        padded[zip.length - 1] = (byte) (length >> 8);
        return padded;
    }

    private EvidenceTree open(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        return EvidenceTree.open(List.of(Given.stored(name, file)), SMALL);
    }

    private static String reasons(EvidenceTree tree) {
        return tree.reports().stream()
                .flatMap(report -> report.quarantined().stream())
                .map(Quarantined::reason)
                .collect(Collectors.joining("\n"));
    }
}
