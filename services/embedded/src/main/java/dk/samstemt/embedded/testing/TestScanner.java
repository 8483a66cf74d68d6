package dk.samstemt.embedded.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/**
 * A real clamd as a child process on 127.0.0.1. It knows one signature, of the harmless file by which scanners are tested, which is written here; no
 * database is fetched. Where no clamd is {@link #INSTALLED}, a test says so and leaves out what needs one.
 */
public final class TestScanner implements AutoCloseable {

    /** Whether this machine has a clamd. */
    public static final boolean INSTALLED = Files.isExecutable(Path.of("/usr/sbin/clamd"));

    /** What a test says that cannot ask one. */
    public static final String MISSING = "no /usr/sbin/clamd here; Debian has it in clamav-daemon";

    private final Path folder;
    private final Process clamd;

    private TestScanner(Path folder, Process clamd) {
        this.folder = folder;
        this.clamd = clamd;
    }

    /** Starts it on a port, and returns when it answers there. */
    public static TestScanner start(int port) {
        Path folder = TestFolder.create();
        try {
            Path signatures = Files.createDirectory(folder.resolve("signatures"));
            Files.writeString(signatures.resolve("test.ndb"), "Test-File:0:*:" + HexFormat.of().formatHex(testFile()) + "\n");
            Path settings = Files.write(folder.resolve("clamd.conf"), List.of("Foreground yes", "TCPAddr 127.0.0.1", "TCPSocket " + port,
                    "DatabaseDirectory " + signatures, "TemporaryDirectory " + folder));
            TestScanner scanner = new TestScanner(folder, new ProcessBuilder("/usr/sbin/clamd", "-c", settings.toString()).redirectErrorStream(true)
                    .redirectOutput(folder.resolve("clamd.log").toFile()).start());
            Runtime.getRuntime().addShutdownHook(new Thread(scanner.clamd::destroyForcibly, "scanner"));
            Patience.until(() -> listens(port));
            return scanner;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean listens(int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        }
    }

    /** The harmless file every scanner calls malware (EICAR), put together only here: no file of ours holds it, or scanners would take that away. */
    public static byte[] testFile() {
        return String.join("", "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-", "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*").getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        clamd.destroyForcibly().onExit().join();
        TestFolder.delete(folder);
    }
}
