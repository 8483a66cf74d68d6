package dk.samstemt.embedded.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.embedded.launch.Console;
import dk.samstemt.embedded.launch.FreePorts;
import dk.samstemt.embedded.oidc.ProviderSettings;
import dk.samstemt.embedded.oidc.TokenClient;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandaloneIT {

    @TempDir
    Path folder;
    private final int port = FreePorts.claim(0, "test", Console.silent());

    @Test
    void theProviderTakesUsersAndSecretFromOutside() throws Exception {
        Path users = Files.writeString(folder.resolve("users.properties"), "anna=demo\n");
        Map<String, String> variables = variables();
        variables.putAll(Map.of("SAMSTEMT_OIDC_ISSUER", "http://127.0.0.1:" + port, "SAMSTEMT_OIDC_CLIENT_SECRET", "given", "SAMSTEMT_OIDC_PORTAL_SECRET", "given too", "SAMSTEMT_OIDC_USERS", users.toString()));
        try (AutoCloseable server = StandaloneMain.start("oidc", new Environment(variables))) {
            TokenClient tokens = new TokenClient("http://127.0.0.1:" + port);
            assertThat(tokens.person("anna", "demo")).isNotEmpty();
            assertThat(tokens.service(ProviderSettings.SERVICE_CLIENT, "given")).isNotEmpty();
            assertThat(server).isNotNull();
        }
    }

    @Test
    void theMailCatcherListens() throws Exception {
        int imap = FreePorts.claim(0, "test", Console.silent());
        Map<String, String> variables = variables();
        variables.putAll(Map.of("SAMSTEMT_LISTEN_IMAP_PORT", String.valueOf(imap), "SAMSTEMT_MAIL_RETURNS_PASSWORD", "given"));
        try (AutoCloseable server = StandaloneMain.start("mail", new Environment(variables)); Socket socket = new Socket("127.0.0.1", port);
             Socket returned = new Socket("127.0.0.1", imap)) {
            assertThat(new String(socket.getInputStream().readNBytes(3))).isEqualTo("220");
            assertThat(new String(returned.getInputStream().readNBytes(4))).isEqualTo("* OK");
            assertThat(server).isNotNull();
        }
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> StandaloneMain.start("mail", new Environment(Map.of()))).hasMessageContaining("SAMSTEMT_LISTEN_PORT");
        assertThatThrownBy(() -> StandaloneMain.start("web", new Environment(Map.of()))).hasMessageContaining("oidc or mail");
    }

    private Map<String, String> variables() {
        return new HashMap<>(Map.of("SAMSTEMT_DATA", folder.toString(), "SAMSTEMT_LISTEN", "127.0.0.1", "SAMSTEMT_LISTEN_PORT", String.valueOf(port)));
    }
}
