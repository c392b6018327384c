package dev.hindcast.evidence.tree;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks a folder: hidden files are left out, links are not followed, and both are said. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final String prefix;
    private final Container container;
    private final Opener opener;
    private final Set<Path> known;

    /** @param known the real paths of all files that were opened before, and of those that this walk opens */
    FolderWalk(Given folder, Path realRoot, Container container, Opener opener, Set<Path> known) {
        this.root = realRoot;
        this.prefix = folder.path().equals(".") ? "" : folder.path().equals("/") ? "/" : folder.path() + "/";
        this.container = container;
        this.opener = opener;
        this.known = known;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        String name = folder.equals(root) ? "" : String.valueOf(folder.getFileName());
        if (!name.startsWith(".")) {
            return FileVisitResult.CONTINUE;
        }
        container.leaveOut(
                name.equals(".git") ? "folder .git: give the output of git log instead" : "hidden folder " + name);
        return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String below = root.relativize(file).toString().replace('\\', '/');
        @Nullable String leftOut = MemberName.leftOut(String.valueOf(file.getFileName()));
        if (leftOut != null) {
            container.leaveOut(leftOut);
        } else if (attributes.isSymbolicLink()) {
            link(file, below);
        } else if (!attributes.isRegularFile()) {
            container.leaveOut("neither a file nor a folder");
        } else if (!known.add(file)) {
            container.leaveOut("file that was given already");
        } else {
            opener.open(prefix + below, file);
        }
        return FileVisitResult.CONTINUE;
    }

    private void link(Path link, String below) {
        try {
            if (link.toRealPath().startsWith(root)) {
                container.leaveOut("link to something in the same folder");
            } else {
                container.refuse(below, "it is a link that leads out of the folder; name its target to read that");
            }
        } catch (IOException e) {
            container.refuse(below, "it is a link that leads nowhere");
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
        String below = root.relativize(file).toString();
        container.refuse(below, Files.isDirectory(file) ? "this folder may not be read" : "it may not be read");
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) {
        if (problem != null) {
            container.refuse(root.relativize(folder).toString(), "not all of this folder could be listed");
        }
        return FileVisitResult.CONTINUE;
    }
}
