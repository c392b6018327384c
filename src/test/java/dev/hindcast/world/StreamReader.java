package dev.hindcast.world;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Follows a live stream as a browser would, and keeps what came. */
public final class StreamReader implements AutoCloseable {
    private final List<String> entries = new CopyOnWriteArrayList<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> ended;
    private final HttpResponse<Stream<String>> response;

    public StreamReader(WebClient browser, String path) {
        HttpRequest request = HttpRequest.newBuilder(browser.address(path))
                .header("Accept", "text/event-stream")
                .build();
        this.response =
                browser.http().sendAsync(request, BodyHandlers.ofLines()).join();
        this.ended = CompletableFuture.runAsync(() -> {
            try (Stream<String> lines = response.body()) {
                lines.filter(line -> line.startsWith("data:{"))
                        .map(line -> line.substring(5))
                        .forEach(entry -> (entry.contains("\"behind\"") ? told : entries).add(entry));
            }
        });
    }

    public int status() {
        return response.statusCode();
    }

    /** The JSON of every entry so far. */
    public List<String> entries() {
        return entries;
    }

    /** What was told first: how far behind the reader is. */
    public List<String> told() {
        return told;
    }

    public boolean ended() {
        return ended.isDone();
    }

    @Override
    public void close() {
        response.body().close();
    }
}
