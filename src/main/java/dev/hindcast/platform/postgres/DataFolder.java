package dev.hindcast.platform.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The one folder in which an installation keeps everything, held by one process at a time. */
public final class DataFolder implements AutoCloseable {
    /**
     * Closing any channel of a file drops every POSIX lock this process has on it, so a second attempt from the same
     * process must be refused before the file is opened.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Makes the folder if need be and holds it until {@link #close()} or the end of the process, however it ends. */
    public static DataFolder hold(Path folder) {
        Path path = made(folder);
        if (!HELD.add(path)) {
            throw inUse(path, String.valueOf(ProcessHandle.current().pid()));
        }
        try {
            return new DataFolder(path, locked(path));
        } catch (RuntimeException e) {
            HELD.remove(path);
            throw e;
        }
    }

    private static Path made(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            return Files.createDirectories(path).toRealPath();
        } catch (FileAlreadyExistsException e) {
            throw new CannotStart("%s is a file, not a folder. Choose a data folder with --data.".formatted(path), e);
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    private static FileChannel locked(Path path) {
        try {
            FileChannel channel = FileChannel.open(lockFile(path), CREATE, WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw inUse(path, Files.readString(pidFile(path)).strip());
            }
            Files.writeString(pidFile(path), ProcessHandle.current().pid() + "\n");
            return channel;
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    private static Path lockFile(Path path) {
        return path.resolve("hindcast.lock");
    }

    /** Beside the lock and not in it: reading the locked file would drop the lock, see {@link #HELD}. */
    private static Path pidFile(Path path) {
        return path.resolve("hindcast.pid");
    }

    private static InUse inUse(Path path, String pid) {
        return new InUse(path, pid);
    }

    /** Another process holds it. */
    public static final class InUse extends CannotStart {
        private InUse(Path path, String pid) {
            super(
                    "The data folder %s is in use by process %s. Stop that one first, or choose another folder with --data."
                            .formatted(path, pid));
        }
    }

    static CannotStart unusable(Path path, IOException e) {
        return new CannotStart(
                "Cannot write to the data folder %s: %s. Free or allow it, or choose another folder with --data."
                        .formatted(path, reason(e)),
                e);
    }

    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileSystemException detail && detail.getReason() != null) {
            return detail.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            Files.writeString(pidFile(path), "", UTF_8);
            channel.close();
        } catch (IOException ignored) {
            // The lock goes with the process at the latest.
        } finally {
            HELD.remove(path);
        }
    }
}
