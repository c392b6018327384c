package dev.hindcast.retrospective.archiving;

import dev.hindcast.evidence.EvidenceFile;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What evidence files are called in an archive: as they are, as far as every file system can keep that. No name leads out of
 * its folder, no two are equal in any case of letters, and none is a file and a folder at once.
 */
final class EvidenceNames {
    private static final int MOST_BYTES = 200;
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private final Set<String> folders = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    private EvidenceNames() {}

    /** In the order of the files. */
    static Map<EvidenceFile, String> of(List<EvidenceFile> files) {
        EvidenceNames names = new EvidenceNames();
        Map<EvidenceFile, String> wanted = new LinkedHashMap<>();
        files.forEach(file -> wanted.put(file, safe(file.path())));
        wanted.values().forEach(names::foldersOf);
        wanted.replaceAll((file, name) -> names.free(name));
        return wanted;
    }

    private void foldersOf(String name) {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            folders.add(key(name.substring(0, slash)));
        }
    }

    /** An archive that was opened lies beside the folder of its members. */
    private String free(String name) {
        int slash = name.lastIndexOf('/') + 1;
        String first =
                folders.contains(key(name)) ? name.substring(0, slash) + "packed-" + name.substring(slash) : name;
        int dot = first.lastIndexOf('.') > slash ? first.lastIndexOf('.') : first.length();
        String free = first;
        for (int number = 2; folders.contains(key(free)) || !taken.add(key(free)); number++) {
            free = first.substring(0, dot) + "-" + number + first.substring(dot);
        }
        return free;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    static String safe(String path) {
        String[] parts = path.replace('\\', '/').split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = part(parts[i]);
        }
        return String.join("/", parts);
    }

    private static String part(String given) {
        String part = given.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}<>:\"|?*]", "_").replaceAll("[. ]$", "_");
        if (part.isBlank()) {
            return "_";
        }
        return shortened(RESERVED.matcher(part).matches() ? "_" + part : part);
    }

    private static String shortened(String part) {
        if (part.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES) {
            return part;
        }
        int[] letters = part.codePoints().toArray();
        return new String(letters, 0, 28) + "_" + new String(letters, letters.length - 20, 20);
    }
}
