package dev.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program as a process of its own, since its lines and exit codes are what counts here. */
@Tag("database")
class ServeCommandTest {
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/invitations/\\S+");

    @TempDir
    Path folder;

    @Test
    void theFirstStartGivesTheLinkForTheFirstAdministratorAndASignalStopsItInOrder() throws Exception {
        Process server = start("serve", "--data", data(), "--port", "0");
        String line = server.inputReader().readLine();
        Matcher link = LINK.matcher(line);

        assertThat(link.find()).as(line).isTrue();
        assertThat(statusOf(link.group())).isEqualTo(200);

        Outcome second = run("serve", "--data", data(), "--port", "0");
        assertThat(second.status).isEqualTo(1);
        assertThat(second.output)
                .startsWith("hindcast: The data folder ")
                .contains("is in use by process " + server.pid())
                .hasLineCount(1);

        server.destroy();
        assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("data/postgres/cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void theDemonstrationSaysHowToSignInEachTime() throws Exception {
        for (int start = 1; start <= 2; start++) {
            Process server = start("demo", "--data", data(), "--port", "0");
            assertThat(server.inputReader().readLine()).contains("Sign in as priya@example.com with the password ");
            server.destroy();
            server.waitFor();
        }
    }

    @Test
    void anImportWorksBesideARunningServerAndTwiceChangesNothing() throws Exception {
        Files.writeString(
                Files.createDirectories(folder.resolve("postmortems")).resolve("queue.md"),
                "# Orders waited\n\n- Detected: 2026-02-03 14:05 CET\n- Resolved: 2026-02-03 15:02 CET\n");
        Process server = start("demo", "--data", data(), "--port", "0");
        assertThat(server.inputReader().readLine()).contains("is ready");
        String postmortems = folder.resolve("postmortems").toString();

        Outcome first = run("import", postmortems, "--data", data());
        assertThat(first.output)
                .contains(
                        "postmortems/queue.md (Markdown)",
                        "imported: Orders waited",
                        "2 milestones",
                        "1 file: 1 imported");
        assertThat(first.status).isZero();
        assertThat(run("import", postmortems, "--data", data(), "--format", "json").output)
                .contains("\"outcome\" : \"known\"", "\"imported\" : 0");
        assertThat(run("import", postmortems, "--data", data(), "--as", "nobody@example.com").status)
                .isEqualTo(2);
        assertThat(run("verify", "--data", data()).output).contains("every link holds");

        String archive = folder.resolve("all.zip").toString();
        Outcome exported = run("export", "--data", data(), "-o", archive, "--format", "markdown,json");
        assertThat(exported.output).contains("4 incidents, 1 retrospective, 19 files of evidence.");
        assertThat(exported.status).isZero();
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        Outcome known = run("import", archive, "--data", data());
        assertThat(known.output).contains("known: Orders waited", "the incident that it was exported from is here");
        assertThat(known.status).isZero();

        server.destroy();
        server.waitFor();
        assertThat(run("import", postmortems, "--data", data()).output).contains("known: Orders waited");
    }

    @Test
    void aTakenPortIsOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Outcome outcome = run("serve", "--data", data(), "--port", String.valueOf(taken.getLocalPort()));

            assertThat(outcome.status).isEqualTo(1);
            assertThat(outcome.output)
                    .startsWith("hindcast: Cannot listen on 127.0.0.1, port " + taken.getLocalPort())
                    .contains("--port")
                    .hasLineCount(1);
        }
    }

    @Test
    void aPortThatIsNoneIsOneLine() throws Exception {
        Outcome outcome = run("serve", "--data", data(), "--port", "80800");

        assertThat(outcome.status).isEqualTo(1);
        assertThat(outcome.output).contains("80800").hasLineCount(1);
    }

    @Test
    void anUnreachableDatabaseIsOneLineAndTheEmbeddedOneIsNotEvenUnpacked() throws Exception {
        Outcome outcome = run(
                "serve",
                "--data",
                data(),
                "--port",
                "0",
                "--database-url",
                "postgresql://owner:secret@127.0.0.1:9/hindcast");

        assertThat(outcome.status).isEqualTo(1);
        assertThat(outcome.output)
                .startsWith("hindcast: The database at jdbc:postgresql://127.0.0.1:9/hindcast cannot be used")
                .doesNotContain("secret")
                .hasLineCount(1);
        assertThat(folder.resolve("data/postgres")).doesNotExist();
    }

    @Test
    void aDataFolderThatCannotBeWrittenToIsOneLine() throws Exception {
        Outcome outcome = run("serve", "--data", "/proc/hindcast", "--port", "0");

        assertThat(outcome.status).isEqualTo(1);
        assertThat(outcome.output)
                .startsWith("hindcast: Cannot write to the data folder /proc/hindcast")
                .hasLineCount(1);
    }

    private record Outcome(int status, String output) {}

    private String data() {
        return folder.resolve("data").toString();
    }

    private Outcome run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        try (BufferedReader output = process.inputReader()) {
            List<String> lines = output.lines().toList();
            return new Outcome(process.waitFor(), String.join("\n", lines));
        }
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("HINDCAST_DATABASE_URL");
        return builder.start();
    }

    private static int statusOf(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
