package dev.hindcast.evidence.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names of archive members and of files in folders: which are taken, which lead astray, which are left out. */
final class MemberName {
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

    private MemberName() {}

    /** The name as a path below its archive; null when it leads out of it or is empty. */
    static @Nullable String below(String name) {
        String path = name.replace('\\', '/');
        if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                return null;
            }
            if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? null : String.join("/", parts);
    }

    /** Why a file or folder of that path is left out on purpose; null when it is not. */
    static @Nullable String leftOut(String path) {
        for (String part : path.split("/", -1)) {
            if (part.equals(".git")) {
                return "file in .git: give the output of git log instead";
            }
            if (part.equals("__MACOSX")) {
                return "file that macOS adds to archives";
            }
            if (part.startsWith(".")) {
                return "hidden file";
            }
        }
        return null;
    }

    /** The path that {@code relative} names as seen from the folder of {@code path}; null when it leads too far up. */
    static @Nullable String sibling(String path, String relative) {
        List<String> parts = new ArrayList<>(List.of(path.split("/", -1)));
        parts.remove(parts.size() - 1);
        for (String part : relative.split("/", -1)) {
            if (!part.equals("..")) {
                parts.add(part);
            } else if (parts.isEmpty() || parts.get(parts.size() - 1).matches("|\\.|\\.\\.")) {
                return null;
            } else {
                parts.remove(parts.size() - 1);
            }
        }
        return String.join("/", parts);
    }
}
