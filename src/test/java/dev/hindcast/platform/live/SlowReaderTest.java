package dev.hindcast.platform.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.incident.Audience;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.IncidentId;
import dev.hindcast.incident.Incidents;
import dev.hindcast.people.Account;
import dev.hindcast.people.Role;
import dev.hindcast.platform.database.Acting;
import dev.hindcast.world.ServerTest;
import dev.hindcast.world.StreamReader;
import dev.hindcast.world.WebClient;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class SlowReaderTest extends ServerTest {
    private static final String LARGE = "x".repeat(100_000);

    @Autowired
    LiveStreams streams;

    @Autowired
    Incidents incidents;

    @Autowired
    TransactionTemplate transactions;

    private WebClient browser;
    private IncidentId incident;
    private String path;

    @BeforeEach
    void anIncidentThatPriyaFollows() {
        Account priya = person("Priya", Role.MEMBER);
        incident = IncidentId.random();
        path = "/incidents/" + incident + "/stream";
        Incident outage = new Incident(
                incident,
                "Checkout outage",
                null,
                false,
                List.of(),
                ZoneOffset.UTC,
                false,
                priya.id(),
                Instant.parse("2026-03-04T13:03:00Z"));
        Acting.as(priya.id(), () -> incidents.add(outage, Audience.ofEveryone()));
        browser = browserOf(priya);
    }

    @Test
    void whoDoesNotReadIsCutOffAndNobodyWaits() throws IOException {
        try (Socket slow = notReading();
                StreamReader quick = new StreamReader(browser, path)) {
            for (int told = 3; told <= 300; told += 3) {
                for (int i = 0; i < 3; i++) {
                    transactions.executeWithoutResult(status -> streams.append(incident.value(), "statement", LARGE));
                }
                int sofar = told;
                await().until(() -> quick.entries().size() == sofar);
            }
            assertThat(quick.sequences())
                    .isEqualTo(IntStream.rangeClosed(1, 300).boxed().toList());
            assertThat(readUntilEnd(slow)).isLessThan(300L * LARGE.length());
        }
    }

    @Test
    void aStreamHoldsNoThread() {
        HttpRequest request = HttpRequest.newBuilder(browser.address(path)).build();
        int moreThanTheServerHasThreads = 250;
        List<CompletableFuture<HttpResponse<InputStream>>> open = IntStream.range(0, moreThanTheServerHasThreads)
                .mapToObj(i -> browser.http().sendAsync(request, BodyHandlers.ofInputStream()))
                .toList();
        try {
            assertThat(open)
                    .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
            assertThat(browser.get("/incidents").statusCode()).isEqualTo(200);
        } finally {
            open.forEach(answer -> close(answer.join().body()));
        }
    }

    private Socket notReading() throws IOException {
        CookieManager cookies = (CookieManager) browser.http().cookieHandler().orElseThrow();
        String cookie = cookies.getCookieStore().getCookies().get(0).toString().replace("\"", "");
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress("localhost", port));
        socket.setSoTimeout((int) Duration.ofMinutes(1).toMillis());
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: " + cookie + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        byte[] start = socket.getInputStream().readNBytes(12);
        assertThat(new String(start, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 200");
        return socket;
    }

    private static long readUntilEnd(Socket socket) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[100_000];
        try {
            for (int n = 0; n >= 0; n = socket.getInputStream().read(buffer)) {
                bytes += n;
            }
        } catch (SocketException reset) {
            return bytes;
        }
        return bytes;
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
