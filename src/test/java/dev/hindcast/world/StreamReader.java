package dev.hindcast.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Follows a live stream as a browser would, and keeps what came. */
public final class StreamReader implements AutoCloseable {
    private final List<String> entries = new CopyOnWriteArrayList<>();
    private final List<String> behind = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> ended;
    private final HttpResponse<InputStream> response;

    public StreamReader(WebClient browser, String path) {
        HttpRequest request = HttpRequest.newBuilder(browser.address(path))
                .header("Accept", "text/event-stream")
                .build();
        this.response =
                browser.http().sendAsync(request, BodyHandlers.ofInputStream()).join();
        this.ended = CompletableFuture.runAsync(this::read, task -> new Thread(task, "stream-reader").start());
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data:{")) {
                    (line.contains("\"what\":\"behind\"") ? behind : entries).add(line.substring(5));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int status() {
        return response.statusCode();
    }

    /** The JSON of every entry so far. */
    public List<String> entries() {
        return entries;
    }

    /** The numbers of all entries so far. */
    public List<Integer> sequences() {
        return entries.stream()
                .map(entry -> Integer.valueOf(entry.replaceFirst("^\\{\"sequence\":(\\d+).*", "$1")))
                .toList();
    }

    /** What was told first: how far behind the reader is. */
    public List<String> behind() {
        return behind;
    }

    public boolean ended() {
        return ended.isDone();
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
