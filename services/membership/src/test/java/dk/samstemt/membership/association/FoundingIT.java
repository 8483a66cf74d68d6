package dk.samstemt.membership.association;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.membership.StatutesVersionPublished;
import dk.samstemt.json.Json;
import dk.samstemt.json.Records;
import dk.samstemt.membership.testkit.Api;
import dk.samstemt.membership.testkit.Wire;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

class FoundingIT {

    private static final Profile SHIPPED = ProfileReader.read(ProfileReader.shipped());

    @Test
    void an_association_begins_with_version_1_of_its_statutes_and_everyone_is_told_its_digest() {
        Api.Answer answer = Api.administrator("found-once").put("/profile", ProfileReader.shipped());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("digest")).isEqualTo(SHIPPED.digest());
        assertThat(Wire.published("found-once", StatutesVersionPublished.class, 1)).containsExactly(new StatutesVersionPublished(1,
                SHIPPED.digest(), SHIPPED.inForceFrom(), SHIPPED.inForceFromDay().toString(), null, null));
    }

    @Test
    void importing_the_same_again_changes_nothing() {
        Api api = Api.founded("found-twice");

        assertThat(api.put("/profile", ProfileReader.shipped()).status()).isEqualTo(200);

        Wire.published("found-twice", StatutesVersionPublished.class, 1);
        assertThat(Wire.published("found-twice", StatutesVersionPublished.class)).hasSize(1);
        assertThat((List<?>) api.get("/statutes").at("versions")).hasSize(1);
    }

    @Test
    void other_statutes_are_refused_once_there_are_some() {
        Api api = Api.founded("found-other");
        byte[] other = changed("timeZone", "Europe/Oslo");

        assertThat(api.put("/profile", other).status()).isEqualTo(409);
    }

    @Test
    void a_profile_with_a_gap_is_refused_with_the_place() {
        Api.Answer answer = Api.administrator("found-gap").put("/profile", changed("timeZone", "Europa/Koebenhavn"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("type")).isEqualTo("/problems/profile-refused");
        assertThat(answer.each("defects", "pointer")).contains("/timeZone");
        assertThat(Wire.published("found-gap", StatutesVersionPublished.class)).isEmpty();
    }

    @Test
    void an_association_never_begins_with_a_later_version() {
        Api.Answer answer = Api.administrator("found-later").put("/profile", changed("version", 2L));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.each("defects", "pointer")).contains("/version");
    }

    @Test
    void what_is_not_json_is_refused_as_such() {
        assertThat(Api.administrator("found-text").put("/profile", "{".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(400);
    }

    @Test
    void only_an_administrator_founds_and_an_unknown_association_is_not_found() {
        assertThat(Api.administrator("found-none").as("somebody").put("/profile", ProfileReader.shipped()).status()).isEqualTo(404);
        assertThat(Api.administrator("found-none").get("/parties").status()).isEqualTo(404);
        assertThat(Api.administrator("found-none").post("/persons", Map.of("name", "Asta Holm", "email", "asta@example.org", "language", "da",
                "login", Map.of("provider", "oidc", "subject", "asta"))).status()).isEqualTo(404);
    }

    @Test
    void the_parties_are_those_of_the_profile_in_its_order() {
        Api.Answer answer = Api.founded("found-parties").get("/parties");

        assertThat(answer.each("", "id")).isEqualTo(SHIPPED.partyIds());
    }

    private static byte[] changed(String member, Object value) {
        Map<String, Object> tree = Records.tree(SHIPPED);
        tree.put(member, value);
        return Json.canonical(tree);
    }
}
