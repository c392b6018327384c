package dev.hindcast.review.anonymous.web;

import dev.hindcast.review.anonymous.BlindSignatures;
import dev.hindcast.review.anonymous.Operation;
import dev.hindcast.review.anonymous.Permit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a browser sends at a tick: JSON, filled up with blanks to a length that is always the same. */
final class Batch {
    static final int BYTES = 16 * 1024;
    static final int OPERATIONS = 4;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int KEY_BYTES = 32;

    private Batch() {}

    /**
     * The operations in their order; null in the place of one that cannot be read.
     *
     * @throws IllegalArgumentException when it is no batch at all
     */
    static List<@Nullable Operation> read(byte[] body) {
        JsonNode operations;
        try {
            operations = JSON.readTree(body).path("operations");
        } catch (JacksonException e) {
            // Without its cause, which quotes what was sent.
            throw new IllegalArgumentException("no JSON");
        }
        if (!operations.isArray() || operations.size() > OPERATIONS) {
            throw new IllegalArgumentException("no batch");
        }
        List<@Nullable Operation> read = new ArrayList<>();
        for (JsonNode operation : operations) {
            read.add(operation(operation));
        }
        return read;
    }

    private static @Nullable Operation operation(JsonNode node) {
        try {
            return switch (text(node, "do")) {
                case "put-card" ->
                    new Operation.PutCard(
                            UUID.fromString(text(node, "id")),
                            words(node),
                            bytes(node, "keyHash", KEY_BYTES),
                            permit(node));
                case "edit-card" ->
                    new Operation.EditCard(
                            UUID.fromString(text(node, "id")), words(node), bytes(node, "key", KEY_BYTES));
                case "delete-card" ->
                    new Operation.DeleteCard(UUID.fromString(text(node, "id")), bytes(node, "key", KEY_BYTES));
                case "put-ballot" -> new Operation.PutBallot(permit(node), version(node), dots(node.path("dots")));
                case "put-answers" ->
                    new Operation.PutAnswers(
                            permit(node), version(node), answer(node, "learned"), answer(node, "again"));
                default -> null;
            };
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Operation.Words words(JsonNode node) {
        if (!node.path("better").isBoolean()) {
            throw new IllegalArgumentException("better");
        }
        return new Operation.Words(
                text(node, "phase"),
                node.path("better").booleanValue(),
                text(node, "text").strip());
    }

    private static Permit permit(JsonNode node) {
        JsonNode permit = node.path("permit");
        return new Permit(
                bytes(permit, "message", BlindSignatures.MESSAGE_BYTES),
                bytes(permit, "signature", BlindSignatures.BITS / 8));
    }

    private static int version(JsonNode node) {
        JsonNode version = node.path("version");
        if (!version.isInt() || version.intValue() < 0) {
            throw new IllegalArgumentException("version");
        }
        return version.intValue();
    }

    private static Map<UUID, Integer> dots(JsonNode node) {
        Map<UUID, Integer> dots = new HashMap<>();
        node.properties().forEach(some -> {
            if (!some.getValue().isInt()) {
                throw new IllegalArgumentException("dots");
            }
            dots.put(UUID.fromString(some.getKey()), some.getValue().intValue());
        });
        return dots;
    }

    private static @Nullable String answer(JsonNode node, String name) {
        return node.path(name).isString() ? node.path(name).stringValue() : null;
    }

    private static String text(JsonNode node, String name) {
        if (!node.path(name).isString()) {
            throw new IllegalArgumentException(name);
        }
        return node.path(name).stringValue();
    }

    private static byte[] bytes(JsonNode node, String name, int length) {
        byte[] bytes = Base64.getDecoder().decode(text(node, name));
        if (bytes.length != length) {
            throw new IllegalArgumentException(name);
        }
        return bytes;
    }
}
