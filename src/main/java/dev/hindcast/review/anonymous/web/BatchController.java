package dev.hindcast.review.anonymous.web;

import dev.hindcast.review.anonymous.Operation;
import dev.hindcast.review.anonymous.Outcome;
import dev.hindcast.review.anonymous.Posting;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes batches. It reads the request by itself: what Spring reads for it, Spring quotes in the log when it fails. */
@Controller
class BatchController {
    private final Posting posting;
    private final Clock clock;

    BatchController(Posting posting, Clock clock) {
        this.posting = posting;
        this.clock = clock;
    }

    @PostMapping("/anonymous/reviews/{id}/batch")
    void take(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getContentLength() == Batch.BYTES
                ? request.getInputStream().readNBytes(Batch.BYTES)
                : new byte[0];
        if (body.length != Batch.BYTES) {
            PaddedAnswer.refuse(
                    response, 400, "A batch has exactly " + Batch.BYTES + " bytes. Fill it up with blanks.");
            return;
        }
        UUID session;
        List<@Nullable Operation> operations;
        try {
            session = UUID.fromString(id);
            operations = Batch.read(body);
        } catch (IllegalArgumentException e) {
            PaddedAnswer.refuse(response, 400, "This is no batch. Nothing was stored.");
            return;
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Operation operation : operations) {
            outcomes.add(operation == null ? Outcome.UNREADABLE : post(session, operation));
        }
        PaddedAnswer.write(response, clock.instant(), outcomes);
    }

    private Outcome post(UUID session, Operation operation) {
        try {
            return posting.post(session, operation);
        } catch (RuntimeException e) {
            return Outcome.LATER;
        }
    }
}
