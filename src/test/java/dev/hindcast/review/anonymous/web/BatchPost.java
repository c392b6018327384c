package dev.hindcast.review.anonymous.web;

import dev.hindcast.review.anonymous.Permit;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends batches as a browser does: no cookies, always the same length. */
public final class BatchPost {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;

    public BatchPost(int port, UUID session) {
        this.address = URI.create("http://localhost:" + port + "/anonymous/reviews/" + session + "/batch");
    }

    /** The codes of the answers. */
    public List<String> send(String... operations) {
        HttpResponse<byte[]> response = post(padded("{\"operations\":[" + String.join(",", operations) + "]}"));
        JsonNode answer = JSON.readTree(response.body());
        return answer.path("answers").values().stream()
                .map(one -> one.path("code").stringValue())
                .toList();
    }

    public HttpResponse<byte[]> post(byte[] body, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/json")
                    .header("Accept-Encoding", "gzip")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] padded(String json) {
        byte[] text = json.getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(text, 16 * 1024);
        Arrays.fill(padded, text.length, padded.length, (byte) ' ');
        return padded;
    }

    public static String put(UUID card, String text, byte[] key, Permit permit) {
        return """
                {"do":"put-card","id":"%s","phase":"detection","better":false,"text":"%s","keyHash":"%s","permit":%s}
                """.formatted(card, text, base64(sha256(key)), json(permit));
    }

    public static String edit(UUID card, String text, byte[] key) {
        return """
                {"do":"edit-card","id":"%s","phase":"response","better":true,"text":"%s","key":"%s"}
                """.formatted(card, text, base64(key));
    }

    public static String delete(UUID card, byte[] key) {
        return """
                {"do":"delete-card","id":"%s","key":"%s"}
                """.formatted(card, base64(key));
    }

    public static String ballot(Permit credential, int version, String dots) {
        return """
                {"do":"put-ballot","version":%d,"dots":{%s},"permit":%s}
                """.formatted(version, dots, json(credential));
    }

    public static String answers(Permit credential, int version, String learned) {
        return """
                {"do":"put-answers","version":%d,"learned":"%s","again":null,"permit":%s}
                """.formatted(version, learned, json(credential));
    }

    private static String json(Permit permit) {
        return "{\"message\":\"" + base64(permit.message()) + "\",\"signature\":\"" + base64(permit.signature())
                + "\"}";
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
