package dk.samstemt.embedded.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchTest {

    private static final Console DANISH = new Console(new Locale("da"), line -> { });
    @TempDir
    Path folder;

    @Test
    void aTakenPortIsOneSentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> FreePorts.claim(port, "Kafka", Console.silent())).isInstanceOf(StartFailure.class)
                    .hasMessage("Port " + port + " (Kafka) is taken by another program: stop that program, or move all ports with -Dsamstemt.port.");
            assertThatThrownBy(() -> FreePorts.claim(port, "Kafka", DANISH)).hasMessageStartingWith("Port " + port + " (Kafka) er optaget");
        }
    }

    @Test
    void aSecondStartIsOneSentence() throws IOException {
        try (DataFolder first = DataFolder.open(folder, Console.silent())) {
            assertThatThrownBy(() -> DataFolder.open(first.path(), Console.silent())).isInstanceOf(StartFailure.class).hasMessageContaining("in use by another running Samstemt");
        }
        DataFolder.open(folder, Console.silent()).close();
    }

    @Test
    void aFolderThatCannotBeWrittenIsOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThatThrownBy(() -> DataFolder.open(file.resolve("data"), Console.silent())).isInstanceOf(StartFailure.class).hasMessageContaining("Cannot write in");
    }

    @Test
    void theFolderIsForItsOwnerAlone() throws IOException {
        Path data = folder.resolve("new");
        DataFolder.open(data, Console.silent()).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data))).isEqualTo("rwx------");
    }

    @Test
    void secretsAreMadeOnceAndKeptFromOthers() throws IOException {
        Path file = folder.resolve("secrets.properties");
        String made = new Secrets(file).get("a");
        assertThat(new Secrets(file).get("a")).isEqualTo(made).hasSize(48);
        assertThat(new Secrets(file).get("b")).isNotEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(keys("da")).isEqualTo(keys("en"));
    }

    private static Set<Object> keys(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = StartFailure.class.getResourceAsStream("embedded_" + language + ".properties")) {
            texts.load(in);
        }
        return texts.keySet();
    }
}
