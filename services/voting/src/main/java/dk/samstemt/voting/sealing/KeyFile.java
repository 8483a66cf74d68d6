package dk.samstemt.voting.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import dk.samstemt.platform.ids.Ids;

/** A file with one key per line that only its owner may read; made with a fresh key when it is missing. */
final class KeyFile {
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private final Path path;

    KeyFile(Path path) {
        this.path = path;
    }

    List<String> keys() {
        try {
            if (Files.notExists(path)) {
                create();
            }
            refuseOpenFile();
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new IllegalStateException("The key file " + path + " cannot be read or made: " + e.getClass().getSimpleName(), e);
        }
    }

    private void create() throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.createFile(path, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Files.writeString(path, Base64.getEncoder().encodeToString(Ids.salt()) + "\n", StandardOpenOption.WRITE);
    }

    private void refuseOpenFile() throws IOException {
        if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path))) {
            throw new IllegalStateException("The key file " + path + " must be readable by its owner only (chmod 600).");
        }
    }
}
