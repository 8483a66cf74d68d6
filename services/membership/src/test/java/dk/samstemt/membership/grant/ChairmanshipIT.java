package dk.samstemt.membership.grant;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.membership.RoleEnded;
import dk.samstemt.contracts.membership.RoleGranted;
import dk.samstemt.membership.testkit.Api;
import dk.samstemt.membership.testkit.House;
import dk.samstemt.membership.testkit.Wire;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ChairmanshipIT {

    private static final String TERM = "2023-01-01T00:00:00.000Z";

    @Test
    void who_is_in_office_is_known_for_every_day() {
        Api api = Api.founded("chair-days");
        String first = api.person("first-chair");
        String second = api.person("second-chair");
        String grant = office(api, first, "CHAIR", "kkr-hovedstaden", TERM).text("grant");
        House.SERVERS.clock().moment();
        assertThat(api.post("/grants/" + grant + "/end", Map.of("until", "2030-01-01T00:00:00.000Z")).status()).isEqualTo(200);
        assertThat(office(api, second, "CHAIR", "kkr-sjaelland", "2030-01-01T00:00:00.000Z").status()).isEqualTo(201);

        assertThat(holders(api, "2022-12-31")).isEmpty();
        assertThat(holders(api, "2023-11-14")).containsExactly(first);
        assertThat(holders(api, "2029-12-31")).containsExactly(first);
        assertThat(holders(api, "2030-01-01")).containsExactly(second);
        assertThat(Wire.published("chair-days", RoleGranted.class, 2)).extracting(RoleGranted::office).containsExactly("CHAIR", "CHAIR");
        assertThat(Wire.published("chair-days", RoleEnded.class, 1)).extracting(RoleEnded::grant).containsExactly(grant);
    }

    @Test
    void bo_4_the_chairmanship_is_one_region_one_council_and_one_institution() {
        Api api = Api.founded("chair-bo4");
        assertThat(office(api, api.person("c1"), "CHAIR", "kkr-hovedstaden", TERM).status()).isEqualTo(201);

        Api.Answer secondCouncil = office(api, api.person("c2"), "VICE_CHAIR_1", "kkr-sjaelland", TERM);
        assertThat(secondCouncil.status()).isEqualTo(422);
        assertThat(secondCouncil.at("rule")).isEqualTo("BO-4");
        assertThat(office(api, api.person("c3"), "VICE_CHAIR_1", "koebenhavns-kommune", TERM).status()).isEqualTo(422);

        assertThat(office(api, api.person("c4"), "VICE_CHAIR_1", "region-sjaelland", TERM).status()).isEqualTo(201);
        assertThat(office(api, api.person("c5"), "VICE_CHAIR_2", "dtu", TERM).status()).isEqualTo(201);
        assertThat(holders(api, "2023-11-14")).hasSize(3);
    }

    @Test
    void an_office_has_one_holder_at_a_time() {
        Api api = Api.founded("chair-taken");
        office(api, api.person("t1"), "CHAIR", "kkr-hovedstaden", TERM);

        assertThat(office(api, api.person("t2"), "CHAIR", "kkr-hovedstaden", "2024-01-01T00:00:00.000Z").status()).isEqualTo(409);
    }

    @Test
    void role_party_and_office_must_belong_together() {
        Api api = Api.founded("chair-parts");
        String person = api.person("p1");

        assertThat(api.post("/grants", Map.of("person", person, "role", "chairmanship")).status()).isEqualTo(422);
        assertThat(api.post("/grants", Map.of("person", person, "role", "secretariat", "party", "ku")).status()).isEqualTo(422);
        assertThat(api.post("/grants", Map.of("person", person, "role", "service")).status()).isEqualTo(422);
        assertThat(api.post("/grants", Map.of("person", person, "role", "chairmanship", "office", "KING", "party", "ku")).status()).isEqualTo(422);
        assertThat(api.post("/grants", Map.of("person", "per-none", "role", "auditor")).status()).isEqualTo(404);
    }

    private static Api.Answer office(Api api, String person, String office, String party, String from) {
        return api.post("/grants", Map.of("person", person, "role", "chairmanship", "office", office, "party", party, "from", from));
    }

    private static List<Object> holders(Api api, String day) {
        return api.get("/chairmanship?day=" + day).each("holders", "person");
    }
}
