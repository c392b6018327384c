package dev.hindcast.platform.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked from the class path once per version. */
final class Binaries {
    static final String UNFINISHED = "unpacking-";
    private static final Pattern VERSION = Pattern.compile("-(\\d+(?:\\.\\d+)+)\\.jar!");
    private static final Set<PosixFilePermission> EXECUTABLE = Set.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_EXECUTE);

    private final Path home;
    private final String version;

    private Binaries(Path home, String version) {
        this.home = home;
        this.version = version;
    }

    /** Unpacks into {@code folder/binaries-VERSION}, whole or not at all, unless it is there already. */
    static Binaries unpackedIn(Path folder) {
        String name = resourceName();
        URL archive = Binaries.class.getResource("/" + name);
        if (archive == null) {
            throw new CannotStart("No PostgreSQL for this system (%s) comes with Hindcast. Set HINDCAST_DATABASE_URL."
                    .formatted(name));
        }
        Matcher found = VERSION.matcher(archive.toString());
        String version = found.find() ? found.group(1) : "unknown";
        Path home = folder.resolve("binaries-" + version);
        if (!Files.isDirectory(home)) {
            unpack(archive, folder, home);
        }
        return new Binaries(home, version);
    }

    private static String resourceName() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String system = os.startsWith("mac") ? "darwin" : os.startsWith("win") ? "windows" : "linux";
        String arch = System.getProperty("os.arch", "");
        return "postgres-%s-%s.txz".formatted(system, arch.equals("aarch64") ? "arm_64" : "x86_64");
    }

    private static void unpack(URL archive, Path folder, Path home) {
        try {
            Path unfinished = Files.createTempDirectory(Files.createDirectories(folder), UNFINISHED);
            Files.setPosixFilePermissions(unfinished, EXECUTABLE);
            try (InputStream in = archive.openStream();
                    TarArchiveInputStream tar = new TarArchiveInputStream(
                            new XZCompressorInputStream(new BufferedInputStream(in, 1 << 16)))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(entry, tar, unfinished);
                }
                Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Folders.delete(unfinished);
            }
        } catch (IOException e) {
            if (!Files.isDirectory(home)) { // else somebody else was quicker, which is as good
                throw DataFolder.unusable(folder, e);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path into) throws IOException {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("the archive of PostgreSQL holds an unexpected path, " + entry.getName());
        }
        Files.createDirectories(entry.isDirectory() ? target : target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isFile() && !entry.getName().endsWith(".a")) {
            Files.copy(content, target);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(target, EXECUTABLE);
            }
        }
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    /** The one that decides whether a cluster can be opened, such as {@code 18}. */
    String majorVersion() {
        return version.replaceFirst("\\..*", "");
    }
}
