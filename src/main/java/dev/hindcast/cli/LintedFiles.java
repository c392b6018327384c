package dev.hindcast.cli;

import dev.hindcast.language.Finding;
import dev.hindcast.language.Language;
import dev.hindcast.language.report.LintedFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the texts that were given; what cannot be read is said and does not keep the others from being read. */
final class LintedFiles {
    private final Set<String> people;
    private final List<LintedFile> linted = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    LintedFiles(Set<String> people) {
        this.people = people;
    }

    List<LintedFile> linted() {
        return linted;
    }

    List<String> problems() {
        return problems;
    }

    void read(String path) {
        try {
            if (path.equals("-")) {
                check("-", System.in.readAllBytes());
            } else if (Files.isDirectory(Path.of(path))) {
                folder(Path.of(path));
            } else {
                file(Path.of(path));
            }
        } catch (IOException e) {
            problems.add(path + " cannot be read: " + reason(e));
        }
    }

    private void folder(Path folder) throws IOException {
        List<Path> texts = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                boolean hidden =
                        !inner.equals(folder) && inner.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (lowerName(file).matches(".*\\.(md|markdown|txt)")) {
                    texts.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                problems.add(file + " cannot be read: " + reason(e));
                return FileVisitResult.CONTINUE;
            }
        });
        texts.sort(null);
        texts.forEach(this::file);
    }

    private void file(Path file) {
        try {
            check(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            problems.add(file + " cannot be read: " + reason(e));
        }
    }

    private void check(String path, byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = "\0";
        }
        if (text.indexOf('\0') >= 0) {
            problems.add(path + " is no text in UTF-8; give Markdown or plain text, or convert it first");
            return;
        }
        boolean plain = lowerName(Path.of(path)).endsWith(".txt");
        List<Finding> findings = plain ? Language.check(text, people) : Language.checkMarkdown(text, people);
        linted.add(new LintedFile(path, text, findings));
    }

    private static String lowerName(Path path) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    }

    private static String reason(IOException e) {
        return switch (e.getClass().getSimpleName()) {
            case "NoSuchFileException" -> "there is no such file";
            case "AccessDeniedException" -> "access is denied";
            default -> String.valueOf(e.getMessage());
        };
    }
}
