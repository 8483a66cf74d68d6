package dk.samstemt.voting.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    @TempDir
    private Path folder;

    @Test
    void is_made_for_its_owner_only_and_kept() throws IOException {
        Path file = folder.resolve("new/seal.key");
        List<String> first = new KeyFile(file).keys();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(new KeyFile(file).keys()).isEqualTo(first).hasSize(1);
        assertThat(SealKeys.of(first).ids()).hasSize(1);
    }

    @Test
    void is_refused_when_others_can_read_it() throws IOException {
        Path file = folder.resolve("seal.key");
        new KeyFile(file).keys();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> new KeyFile(file).keys()).hasMessageContaining("chmod 600");
    }
}
