package dev.hindcast.retrospective.importing;

import dev.hindcast.retrospective.reading.ReadPostmortem;
import java.net.URI;
import java.util.regex.Pattern;

/** What an incident is called: as its text says, or else after its file, or else after its address. */
final class Titled {
    private static final Pattern ABOUT_A_FOLDER = Pattern.compile(
            "(?i)(?:readme|index|contributing|changelog|license|licence|notice|security|code[-_]of[-_]conduct|summary|_index)"
                    + "(?:\\..*)?");
    private static final Pattern NO_WORDS = Pattern.compile("(?i)[0-9a-f -]{8,}");

    private Titled() {}

    static String of(ReadPostmortem read) {
        if (read.title() != null && !read.title().value().isBlank()) {
            return read.title().value().strip();
        }
        String file = words(fileName(read));
        String address =
                read.origin() == null ? "" : words(lastPart(read.origin().value()));
        boolean better = (file.isEmpty() || NO_WORDS.matcher(file).matches()) && !address.isEmpty();
        String title = better ? address : file;
        return title.isEmpty() ? "Untitled postmortem" : title;
    }

    /** A file that belongs to a folder of postmortems and is none: so called, and without any time. */
    static boolean isAboutAFolder(ReadPostmortem read) {
        return ABOUT_A_FOLDER.matcher(fileName(read)).matches()
                && read.milestones().isEmpty()
                && read.timeline().isEmpty()
                && read.durations().isEmpty();
    }

    private static String fileName(ReadPostmortem read) {
        return read.path().substring(read.path().lastIndexOf('/') + 1);
    }

    private static String lastPart(String address) {
        try {
            String path = URI.create(address).getPath();
            return path == null ? "" : path.replaceAll("/+$", "").replaceAll(".*/", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String words(String name) {
        return name.replaceAll("(\\.[A-Za-z]{1,8}){1,2}$", "")
                .replaceAll("[-_]+", " ")
                .strip();
    }
}
