package dev.hindcast.review.anonymous.web;

import dev.hindcast.platform.web.NotFound;
import dev.hindcast.review.anonymous.BlindSignatures;
import dev.hindcast.review.anonymous.Collecting;
import dev.hindcast.review.anonymous.Issuing;
import dev.hindcast.review.anonymous.PublicKeyOf;
import dev.hindcast.review.anonymous.Purpose;
import java.util.Base64;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where participants, signed in, get their permits signed. What they do with them later is nobody's business. */
@RestController
class PermitController {
    private final Collecting collecting;
    private final Issuing issuing;

    PermitController(Collecting collecting, Issuing issuing) {
        this.collecting = collecting;
        this.issuing = issuing;
    }

    record Key(String spki, String fingerprint) {}

    @GetMapping("/reviews/{id}/keys")
    ResponseEntity<Map<String, Key>> keys(@PathVariable UUID id) {
        List<PublicKeyOf> keys = collecting.keys(id);
        if (keys.isEmpty()) {
            throw new NotFound();
        }
        Map<String, Key> named = new LinkedHashMap<>();
        keys.forEach(key -> named.put(key.purpose().word(), new Key(key.base64(), key.fingerprint())));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(named);
    }

    @PostMapping("/reviews/{id}/permits")
    ResponseEntity<Map<String, List<String>>> issue(
            @PathVariable UUID id, @RequestBody Map<String, @Nullable List<@Nullable String>> blinded) {
        Map<Purpose, List<byte[]>> messages = new EnumMap<>(Purpose.class);
        blinded.forEach((purpose, encoded) -> messages.put(Purpose.of(purpose), bytes(encoded)));
        Map<String, List<String>> signed = new LinkedHashMap<>();
        issuing.issue(id, messages)
                .forEach((purpose, signatures) -> signed.put(
                        purpose.word(),
                        signatures.stream()
                                .map(Base64.getEncoder()::encodeToString)
                                .toList()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(signed);
    }

    private static List<byte[]> bytes(@Nullable List<@Nullable String> encoded) {
        if (encoded == null || encoded.contains(null)) {
            throw new IllegalArgumentException("a message is missing");
        }
        return encoded.stream().map(Base64.getDecoder()::decode).toList();
    }

    @ExceptionHandler(Issuing.Unissued.class)
    ResponseEntity<Map<String, String>> unissued(Issuing.Unissued refusal) {
        return ResponseEntity.unprocessableContent().body(Map.of("sentence", String.valueOf(refusal.getMessage())));
    }

    @ExceptionHandler({BlindSignatures.Unsignable.class, IllegalArgumentException.class})
    ResponseEntity<Map<String, String>> unreadable() {
        return ResponseEntity.badRequest()
                .body(Map.of("sentence", "These are no blinded messages for this session's keys. Reload the page."));
    }
}
