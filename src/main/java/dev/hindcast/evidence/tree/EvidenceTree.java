package dev.hindcast.evidence.tree;

import dev.hindcast.evidence.EvidenceSource;
import dev.hindcast.evidence.FileReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that was given as evidence, opened down to single files. Folders are walked; zip, tar, gzip, bzip2 and xz are
 * opened by their content, also inside one another. What is unpacked lies in a temporary folder until this is closed.
 */
public final class EvidenceTree implements AutoCloseable {
    private final Spool spool;
    private final Findings findings;

    private EvidenceTree(Spool spool, Findings findings) {
        this.spool = spool;
        this.findings = findings;
    }

    /** Opens all of it; what cannot be opened is in the {@link #reports}, and the rest goes on. */
    public static EvidenceTree open(List<Given> given, OpeningLimits limits) {
        Spool spool = new Spool(limits);
        Findings findings = new Findings();
        Opener opener = new Opener(limits, spool, findings);
        Set<Path> known = new HashSet<>();
        for (Given one : given) {
            open(one, findings, opener, spool, known);
            findings.endOfGiven();
        }
        return new EvidenceTree(spool, findings);
    }

    private static void open(Given given, Findings findings, Opener opener, Spool spool, Set<Path> known) {
        Container container = findings.container(given.path(), "folder");
        InputStream stream = given.stream();
        Path onDisk = given.onDisk();
        try {
            if (stream != null) {
                opener.open(given.path(), spool.copy(stream));
            } else if (onDisk == null || !Files.exists(onDisk)) {
                findings.container(given.path(), "unreadable").refuse("", "there is no such file or folder");
            } else if (Files.isDirectory(onDisk)) {
                Path root = onDisk.toRealPath();
                Files.walkFileTree(root, new FolderWalk(given, root, container, opener, known));
            } else if (known.add(onDisk.toRealPath())) {
                opener.open(given.path(), onDisk);
            } else {
                findings.container(given.path(), "file").leaveOut("file that was given already");
            }
        } catch (IOException e) {
            findings.container(given.path(), "unreadable").refuse("", "it cannot be read: " + Container.words(e));
        }
    }

    /** The single files: in the order in which they were given, and by path inside a folder or archive. */
    public List<EvidenceSource> sources() {
        return findings.sources();
    }

    /** One for each folder or archive in which something was refused or left out, and for what is not there at all. */
    public List<FileReport> reports() {
        return findings.reports();
    }

    @Override
    public void close() {
        spool.close();
    }
}
