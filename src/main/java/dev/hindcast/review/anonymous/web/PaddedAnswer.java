package dev.hindcast.review.anonymous.web;

import dev.hindcast.review.anonymous.Outcome;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** An answer that is as long as any other, whatever it says. */
final class PaddedAnswer {
    static final int BYTES = 4096;

    /** Not plain JSON, which the server compresses: a compressed answer's length tells what is in it. */
    private static final String TYPE = "application/vnd.hindcast.batch+json";

    private PaddedAnswer() {}

    /** @param now by which browsers keep to the shared ticks */
    static void write(HttpServletResponse response, Instant now, List<Outcome> outcomes) throws IOException {
        String answers = outcomes.stream()
                .map(outcome -> "{\"code\":\"" + outcome.code() + "\",\"sentence\":\"" + outcome.sentence() + "\"}")
                .collect(Collectors.joining(","));
        send(response, 200, "{\"now\":" + now.toEpochMilli() + ",\"answers\":[" + answers + "]}");
    }

    static void refuse(HttpServletResponse response, int status, String sentence) throws IOException {
        if (!response.isCommitted()) {
            send(response, status, "{\"sentence\":\"" + sentence + "\"}");
        }
    }

    private static void send(HttpServletResponse response, int status, String json) throws IOException {
        byte[] text = json.getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(text, BYTES);
        Arrays.fill(padded, Math.min(text.length, BYTES), BYTES, (byte) ' ');
        response.setStatus(status);
        response.setContentType(TYPE);
        response.setContentLength(BYTES);
        response.setHeader("Cache-Control", "no-store, no-transform");
        response.getOutputStream().write(padded);
    }
}
