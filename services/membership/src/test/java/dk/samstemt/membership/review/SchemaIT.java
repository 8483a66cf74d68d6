package dk.samstemt.membership.review;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.membership.testkit.House;
import dk.samstemt.statutes.profile.ProfileReader;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** Whoever writes a profile finds its format. */
class SchemaIT {

    @Test
    void the_format_of_profiles_is_read_without_a_login() throws IOException, InterruptedException {
        HttpResponse<byte[]> schema = HttpClient.newHttpClient().send(HttpRequest.newBuilder(House.address("/schemas/profile.schema.json")).build(),
                BodyHandlers.ofByteArray());
        assertThat(schema.statusCode()).isEqualTo(200);
        assertThat(schema.headers().firstValue("Content-Type")).hasValue("application/schema+json");
        assertThat(schema.body()).isEqualTo(ProfileReader.schema());
    }
}
