package dev.hindcast.retrospective.web;

import dev.hindcast.evidence.EvidenceFile;
import dev.hindcast.retrospective.Draft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the lines lie that a record cites by number. They are taken from its own list of evidence, so that a number leads
 * where it led at publication.
 *
 * @param addresses by {@code e12}; what a person said without evidence has none
 */
record CitedPlaces(Map<String, String> addresses) {
    static final CitedPlaces NONE = new CitedPlaces(Map.of());

    private static final Pattern NUMBER = Pattern.compile("e\\d{1,6}");
    private static final Pattern LINE = Pattern.compile("(.+?)(?::(\\d{1,9}))?");

    /** @param list Markdown with the tables of a record's evidence: the number first, file and line last */
    static CitedPlaces of(String list, Draft draft) {
        Map<String, UUID> files = draft.files().stream()
                .collect(Collectors.toMap(EvidenceFile::path, EvidenceFile::id, (first, second) -> first));
        String base = "/incidents/" + draft.incident().id() + "/evidence/";
        Map<String, String> addresses = new HashMap<>();
        for (List<String> row : Rendering.rows(list)) {
            String place = address(row.get(row.size() - 1), files);
            if (NUMBER.matcher(row.get(0)).matches() && place != null) {
                addresses.put(row.get(0), base + place);
            }
        }
        return new CitedPlaces(addresses);
    }

    /** @param otherwise what stands for an address where there is none */
    String of(String number, String otherwise) {
        return addresses.getOrDefault(number, otherwise);
    }

    private static @Nullable String address(String stands, Map<String, UUID> files) {
        Matcher place = LINE.matcher(stands);
        if (!place.matches()) {
            return null;
        }
        String line = place.group(2);
        UUID file = files.get(line == null ? stands : place.group(1));
        return file == null ? null : line == null ? file.toString() : file + "?line=" + line + "#L" + line;
    }
}
