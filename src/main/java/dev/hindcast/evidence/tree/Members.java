package dev.hindcast.evidence.tree;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Date;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Takes the members out of archives, refusing those that cannot be read or lead astray; the others go on. */
final class Members {
    private final Opener opener;
    private final Spool spool;

    Members(Opener opener, Spool spool) {
        this.opener = opener;
        this.spool = spool;
    }

    /** Whether a zip is one document rather than an archive of files, as those of word processors are. */
    static boolean isOfficeDocument(Path file) {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            return zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    void ofZip(Container container, Path file, int depth, Budget budget) throws LimitReached {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                if (taken(container, entry, zip.canReadEntryData(entry), budget)) {
                    unpack(container, entry, () -> zip.getInputStream(entry), entry.getCompressedSize(), depth, budget);
                }
            }
        } catch (LimitReached e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            ofDamagedZip(container, file, depth, budget, e);
        }
    }

    /** A zip whose directory, which stands at its end, is lost still has its members one after another. */
    private void ofDamagedZip(Container container, Path file, int depth, Budget budget, Exception cause)
            throws LimitReached {
        container.refuse("", "it is damaged, and was read as far as it goes: " + Container.words(cause));
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ofStream(container, new ZipArchiveInputStream(in), depth, budget);
        } catch (LimitReached e) {
            throw e;
        } catch (IOException e) {
            container.refuse("", "it cannot be read: " + Container.words(e));
        }
    }

    void ofStream(Container container, ArchiveInputStream<?> archive, int depth, Budget budget) throws LimitReached {
        try {
            for (ArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (taken(container, entry, archive.canReadEntryData(entry), budget)) {
                    unpack(container, entry, () -> archive, -1, depth, budget);
                }
            }
        } catch (LimitReached e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            container.refuse("", "it breaks off or is damaged, and was read as far as it goes: " + Container.words(e));
        }
    }

    private static boolean taken(Container container, ArchiveEntry entry, boolean readable, Budget budget)
            throws LimitReached {
        if (entry.isDirectory()) {
            return false;
        }
        budget.member();
        String path = MemberName.below(entry.getName());
        if (path == null) {
            container.refuse(entry.getName(), "its name leads out of the archive");
            return false;
        }
        String leftOut = isLink(entry) ? "link inside an archive" : MemberName.leftOut(path);
        if (leftOut != null) {
            container.leaveOut(leftOut);
            return false;
        }
        if (entry instanceof ZipArchiveEntry zipped
                && zipped.getGeneralPurposeBit().usesEncryption()) {
            container.refuse(entry.getName(), "it is encrypted; unpack it with its password and give the file");
            return false;
        }
        if (!readable) {
            container.refuse(entry.getName(), "it is packed in a way that is not supported; unpack it");
        }
        return readable;
    }

    private static boolean isLink(ArchiveEntry entry) {
        return entry instanceof TarArchiveEntry tarred
                ? !tarred.isFile() || tarred.isLink() || tarred.isSymbolicLink()
                : entry instanceof ZipArchiveEntry zipped && zipped.isUnixSymlink();
    }

    private void unpack(Container container, ArchiveEntry entry, Content content, long packed, int depth, Budget budget)
            throws LimitReached {
        String name = entry.getName();
        @Nullable String path = MemberName.below(name);
        try {
            Spool.Unpacked member = spool.unpack(content.open(), budget, packed);
            if (member.trouble() != null) {
                container.refuse(name, "only its beginning could be unpacked and was read: " + member.trouble());
            }
            if (member.file() != null) {
                Date written = entry.getLastModifiedDate();
                Spool.dated(member.file(), written == null ? null : written.toInstant());
                opener.open(container.path() + "/" + path, member.file(), depth + 1, budget);
            }
        } catch (LimitReached e) {
            if (!e.memberOnly()) {
                throw e.at(name);
            }
            container.refuse(name, Container.words(e));
        } catch (IOException e) {
            container.refuse(name, "it cannot be read: " + Container.words(e));
        }
    }

    /** Gives the unpacked bytes of a member. */
    private interface Content {
        InputStream open() throws IOException;
    }
}
