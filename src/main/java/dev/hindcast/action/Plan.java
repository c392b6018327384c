package dev.hindcast.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, by whom and until when, and how one will know that it worked.
 *
 * @param owner an account; null while only proposed
 * @param deadline null while only proposed
 * @param factors the contributing factors that it comes from
 * @param origin the words in which it came up first; empty when it was proposed as it is
 * @param links where it is followed up in trackers
 * @param follows the action of the same incident that did not work and that this one follows; null for most
 */
public record Plan(
        String title,
        ActionType type,
        @Nullable UUID owner,
        @Nullable LocalDate deadline,
        Verification verification,
        Worth worth,
        List<UUID> factors,
        String origin,
        List<TrackerLink> links,
        @Nullable ActionId follows) {
    /** More are no help to whoever looks for the issue. */
    private static final int MOST_LINKS = 10;

    /** @throws Refused when it could not be followed up */
    void requireComplete() {
        List<String> missing = new ArrayList<>();
        if (owner == null) {
            missing.add("an owner");
        }
        if (deadline == null) {
            missing.add("a deadline");
        }
        if (!verification.isComplete()) {
            missing.add("how and by when you will know that it worked");
        }
        if (!missing.isEmpty()) {
            throw new Refused("An action that is taken needs " + listed(missing) + ".");
        }
        requireSensible();
    }

    /** @throws Refused when it contradicts itself */
    void requireSensible() {
        if (title.isBlank()) {
            throw new Refused("Say what is to be done.");
        }
        if (links.size() > MOST_LINKS) {
            throw new Refused("An action has " + MOST_LINKS + " links at most; keep those where the work is followed.");
        }
        LocalDate by = verification.by();
        if (deadline != null && by != null && by.isBefore(deadline)) {
            throw new Refused("Whether it worked can be seen after the deadline only: choose a day from " + deadline
                    + " on, not " + by + ".");
        }
    }

    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** What differs in the other plan, field by field, in the order in which people read it. */
    public List<Difference> differences(Plan other) {
        Map<String, String> mine = written();
        Map<String, String> theirs = other.written();
        return mine.entrySet().stream()
                .filter(field -> !field.getValue().equals(theirs.get(field.getKey())))
                .map(field -> new Difference(field.getKey(), field.getValue(), theirs.getOrDefault(field.getKey(), "")))
                .toList();
    }

    private Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        written.put("title", title);
        written.put("type", type.word());
        written.put(Difference.OWNER, owner == null ? "" : owner.toString());
        written.put("deadline", deadline == null ? "" : deadline.toString());
        written.put("verification", verification.how());
        LocalDate by = verification.by();
        written.put("verification by", by == null ? "" : by.toString());
        written.put("impact", worth.impact().word());
        written.put("effort", worth.effort().word());
        written.put("risk reduction", worth.riskReduction().word());
        written.put("alignment", worth.alignment().word());
        written.put(Difference.FACTORS, factors.stream().map(UUID::toString).collect(Collectors.joining(" ")));
        written.put("origin", origin);
        written.put(Difference.LINKS, links.stream().map(TrackerLink::address).collect(Collectors.joining("\n")));
        written.put(Difference.FOLLOWS, follows == null ? "" : follows.toString());
        return written;
    }

    /**
     * One field in which two plans differ.
     *
     * @param field as people call it
     * @param before empty for nothing; an account's id for {@link #OWNER}, ids for {@link #FACTORS}, one address a line
     *     for {@link #LINKS}, an action's id for {@link #FOLLOWS}
     */
    public record Difference(String field, String before, String after) {
        public static final String OWNER = "owner";
        public static final String FACTORS = "factors";
        public static final String LINKS = "links";
        public static final String FOLLOWS = "followed action";
    }
}
