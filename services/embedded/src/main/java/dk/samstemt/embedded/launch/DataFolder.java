package dk.samstemt.embedded.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The one folder that holds everything; locked while a start uses it, so that a second start fails with a sentence instead of harming the data. */
public final class DataFolder implements AutoCloseable {

    static final long NEEDED_MEGABYTES = 500;
    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Makes the folder if need be and takes its lock; too little room, no permission or a second start is a {@link StartFailure}. */
    public static DataFolder open(Path path, Console console) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            create(folder);
            requireRoom(folder, console);
            FileChannel channel = FileChannel.open(folder.resolve("samstemt.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new DataFolder(folder, locked(channel, folder, console));
        } catch (IOException denied) {
            throw console.failure(denied, "failure.permission", folder);
        }
    }

    // Mails and records in it are nobody else's business on this machine.
    private static void create(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.getParent());
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    private static void requireRoom(Path folder, Console console) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace() / 1_000_000;
        if (free < NEEDED_MEGABYTES) {
            throw console.failure("failure.disk", folder, free, NEEDED_MEGABYTES);
        }
    }

    private static FileChannel locked(FileChannel channel, Path folder, Console console) throws IOException {
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw console.failure("failure.locked", folder);
        }
        return channel;
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameJvm) {
            return null;
        }
    }

    public Path path() {
        return path;
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** Gives the folder free. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
