package dk.samstemt.quickstart.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The demo in containers begins at the same moment and lets the same people in as quickstart. */
class DemoInContainersTest {

    @Test
    void bothSetUpsHaveTheSamePeople() throws IOException {
        Properties users = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("..", "..", "infra", "oidc", "demo-users.properties"))) {
            users.load(in);
        }
        Map<String, String> cast = Cast.everyone().stream().collect(Collectors.toMap(Cast.Person::user, person -> Cast.PASSWORD));
        assertThat(users).isNotEmpty().containsExactlyInAnyOrderEntriesOf(cast);
    }

    @Test
    void bothSetUpsOfferTheSamePeople() throws IOException {
        String compose = Files.readString(Path.of("..", "..", "docker-compose.yml"));
        assertThat(compose).contains("SAMSTEMT_PORTAL_DEMO_USERS: \"" + String.join(",", Cast.offered()) + "\"");
    }

    @Test
    void bothSetUpsBeginAtTheSameMoment() throws IOException {
        String compose = Files.readString(Path.of("..", "..", "docker-compose.yml"));
        assertThat(compose).contains("SAMSTEMT_TIME_MACHINE_START: \"" + Replay.start() + "\"");
    }
}
