package dk.samstemt.embedded.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords and keys made at the first start and kept in an owner-only file of the data folder. */
public final class Secrets {

    private final Path file;
    private final Properties known = new Properties();
    private final SecureRandom random = new SecureRandom();

    public Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            read();
        }
    }

    /** The secret of that name; made (192 random bits, hexadecimal) when asked for the first time. */
    public synchronized String get(String name) {
        String value = known.getProperty(name);
        return value != null ? value : put(name, fresh());
    }

    /** Whether that secret was made or put before. */
    public synchronized boolean has(String name) {
        return known.containsKey(name);
    }

    /** Keeps a value that was made elsewhere. */
    public synchronized String put(String name, String value) {
        known.setProperty(name, value);
        write();
        return value;
    }

    private String fresh() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void read() {
        try (InputStream in = Files.newInputStream(file)) {
            known.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Written aside and moved into place: a crash leaves the old file or the new one, never half of one.
    private void write() {
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(aside);
            Files.createFile(aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (OutputStream out = Files.newOutputStream(aside)) {
                known.store(out, null);
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
