package dk.samstemt.membership.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samstemt.contracts.membership.MandateEnded;
import dk.samstemt.contracts.membership.MandateGranted;
import dk.samstemt.membership.testkit.Api;
import dk.samstemt.membership.testkit.House;
import dk.samstemt.membership.testkit.Wire;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;

class MandateIT {

    @Test
    void a_mandate_makes_a_representative_until_it_ends() {
        Api api = Api.founded("mandate-life");
        String person = api.person("life");
        assertThat(api.as("life").get("/me").status()).isEqualTo(404);

        String mandate = api.post("/mandates", Map.of("person", person, "party", "ku")).text("mandate");
        await().atMost(Duration.ofSeconds(20)).until(() -> api.as("life").get("/me").status() == 200);
        assertThat(api.as("life").get("/me").at("parties")).isEqualTo(List.of("ku"));
        assertThat(api.as("life").get("/me").at("person")).isEqualTo(person);

        assertThat(api.post("/mandates/" + mandate + "/end", Map.of()).status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(20)).until(() -> api.as("life").get("/me").status() == 404);
        assertThat(Wire.published("mandate-life", MandateGranted.class, 1)).singleElement().extracting(MandateGranted::party).isEqualTo("ku");
        assertThat(Wire.published("mandate-life", MandateEnded.class, 1)).singleElement().extracting(MandateEnded::mandate).isEqualTo(mandate);
    }

    @Test
    void ga_29_nobody_speaks_for_two_parties_at_a_time() {
        Api api = Api.founded("mandate-two");
        String person = api.person("two");
        grant(api, person, "ku", "2023-01-01T00:00:00.000Z", "2024-01-01T00:00:00.000Z");

        Api.Answer answer = api.post("/mandates", Map.of("person", person, "party", "dtu", "from", "2023-12-31T23:59:59.999Z"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("rule")).isEqualTo("GA-29");
        assertThat(api.post("/mandates", Map.of("person", person, "party", "dtu", "from", "2024-01-01T00:00:00.000Z")).status()).isEqualTo(201);
    }

    @Test
    void a_mandate_is_not_given_twice_nor_lengthened_nor_ended_in_the_past() {
        Api api = Api.founded("mandate-ends");
        String person = api.person("ends");
        String mandate = grant(api, person, "ku", "2023-01-01T00:00:00.000Z", "2024-01-01T00:00:00.000Z");

        assertThat(api.post("/mandates", Map.of("person", person, "party", "ku")).status()).isEqualTo(409);
        assertThat(end(api, mandate, "2024-06-01T00:00:00.000Z")).isEqualTo(409);
        assertThat(end(api, mandate, House.SERVERS.clock().moment().minusSeconds(3600).toString())).isEqualTo(422);
        assertThat(api.post("/mandates", Map.of("person", person, "party", "ku", "from", "2025-01-01T00:00:00.000Z",
                "until", "2025-01-01T00:00:00.000Z")).status()).isEqualTo(422);
    }

    @Test
    void what_belongs_to_another_association_is_not_found() {
        Api here = Api.founded("mandate-here");
        Api there = Api.founded("mandate-there");
        String stranger = there.person("stranger");
        String mandate = grant(there, stranger, "ku", "2023-01-01T00:00:00.000Z", "2024-01-01T00:00:00.000Z");

        Api.Answer foreign = here.post("/mandates", Map.of("person", stranger, "party", "ku"));
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.withoutInstance()).isEqualTo(here.post("/mandates", Map.of("person", "per-none", "party", "ku")).withoutInstance());
        assertThat(here.post("/mandates/" + mandate + "/end", Map.of()).status()).isEqualTo(404);
        assertThat(here.post("/mandates", Map.of("person", here.person("own"), "party", "no-such-party")).status()).isEqualTo(404);
        assertThat(here.as("stranger").get("/parties").status()).isEqualTo(404);
    }

    @Test
    void the_secretariat_gives_mandates_but_none_to_itself() {
        Api api = Api.founded("mandate-secretariat");
        String secretary = api.person("secretary");
        String other = api.person("other");
        api.post("/grants", Map.of("person", secretary, "role", "secretariat"));
        await().atMost(Duration.ofSeconds(20)).until(() -> api.as("secretary").get("/me").status() == 200);

        assertThat(api.as("secretary").post("/mandates", Map.of("person", secretary, "party", "ku")).status()).isEqualTo(403);
        assertThat(api.as("secretary").post("/mandates", Map.of("person", other, "party", "ku")).status()).isEqualTo(201);
        assertThat(api.as("secretary").post("/grants", Map.of("person", other, "role", "auditor")).status()).isEqualTo(403);
    }

    /** Also before the login it has just bound has come back to the access tables. */
    @Test
    void the_administrator_gives_no_mandate_to_itself() {
        Api api = Api.founded("mandate-administrator");
        String itself = api.person(api.user());
        assertThat(api.post("/mandates", Map.of("person", itself, "party", "ku")).status()).isEqualTo(403);
        await().atMost(Duration.ofSeconds(20)).until(() -> itself.equals(api.get("/me").text("person")));
        assertThat(api.post("/mandates", Map.of("person", itself, "party", "ku")).status()).isEqualTo(403);
    }

    private static String grant(Api api, String person, String party, String from, String until) {
        return api.post("/mandates", Map.of("person", person, "party", party, "from", from, "until", until)).text("mandate");
    }

    private static int end(Api api, String mandate, String until) {
        return api.post("/mandates/" + mandate + "/end", Map.of("until", until)).status();
    }
}
