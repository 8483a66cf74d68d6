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

/** The demo in containers lets the same people in as quickstart. */
class DemoUsersTest {

    @Test
    void bothSetUpsHaveTheSamePeople() throws IOException {
        Properties users = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("..", "..", "infra", "oidc", "demo-users.properties"))) {
            users.load(in);
        }
        Map<String, String> cast = Cast.everyone().stream().collect(Collectors.toMap(Cast.Person::user, person -> Cast.PASSWORD));
        assertThat(users).containsExactlyInAnyOrderEntriesOf(cast);
    }
}
