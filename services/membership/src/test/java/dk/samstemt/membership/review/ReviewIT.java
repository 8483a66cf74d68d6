package dk.samstemt.membership.review;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.json.Json;
import dk.samstemt.membership.testkit.Api;
import dk.samstemt.statutes.profile.ProfileReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A version of the statutes is looked over: who carries what out, and which readings were chosen. */
class ReviewIT {

    private static Api api;

    @BeforeAll
    static void association() {
        api = Api.founded("looked-over");
    }

    @Test
    void coverage_says_of_each_provision_who_carries_it_out_and_by_which_rules() {
        Api.Answer coverage = api.get("/statutes/1/coverage");
        assertThat(coverage.status()).isEqualTo(200);
        assertThat((List<?>) coverage.at("unmarked")).isEmpty();
        List<?> provisions = (List<?>) coverage.at("provisions");
        assertThat((Long) coverage.at("automated") + (Long) coverage.at("people") + (Long) coverage.at("informative")).isEqualTo(provisions.size());
        assertThat(provisions.toString()).contains("id=4.4", "id=GA-7", "sentence=");
        assertThat(api.page("/statutes/1/coverage.html")).contains("<html lang=\"en\">", "GA-7", "§ 4 stk. 4");
    }

    @Test
    void the_association_at_a_glance_is_its_parties_the_version_in_force_who_carries_it_out_and_what_is_odd() {
        Api.Answer glance = api.get("/glance");
        Api.Answer coverage = api.get("/statutes/1/coverage");
        assertThat(glance.status()).isEqualTo(200);
        assertThat((List<?>) glance.at("parties")).hasSize(((List<?>) api.get("/parties").tree()).size());
        assertThat(glance.at("statutes").toString()).contains("version=1", "digest=");
        assertThat(List.of(glance.at("automated"), glance.at("people"), glance.at("informative"), glance.at("unmarked")))
                .isEqualTo(List.of(coverage.at("automated"), coverage.at("people"), coverage.at("informative"), 0L));
        assertThat(glance.at("findings")).isEqualTo(api.get("/statutes/1/lint").tree());
        assertThat(Api.administrator("never-glanced-at").get("/glance").status()).isEqualTo(404);
    }

    @Test
    void interpretations_say_what_was_chosen_and_why() {
        Api.Answer interpretations = api.get("/statutes/1/interpretations");
        assertThat(interpretations.tree().toString()).contains("id=A-2", "chosen=EXACT_WEEKS", "decidedBy=");
    }

    @Test
    void the_linter_says_which_clauses_can_never_decide() {
        String found = api.get("/statutes/1/lint").tree().toString();
        assertThat(found).contains("provisions=[5.7]", "sentence=", "severity=");
    }

    @Test
    void a_profile_is_linted_before_it_is_imported_and_nothing_is_stored() {
        Api stranger = Api.administrator("not-founded-yet");
        assertThat(stranger.post("/profile/lint", profile(1)).tree().toString()).contains("provisions=[5.7]");
        assertThat(stranger.get("/statutes/1").status()).isEqualTo(404);
    }

    @Test
    void whatever_can_be_read_as_a_profile_is_looked_over_also_what_would_not_be_imported() {
        Api stranger = Api.administrator("not-founded-either");
        assertThat(stranger.post("/profile/lint", profile(2)).tree().toString()).contains("provisions=[5.7]");
        assertThat(stranger.put("/profile", Json.canonical(profile(2))).status()).isEqualTo(422);
        Api.Answer error = stranger.post("/profile/lint", withRule(Map.of("op", "PRESENT_AT_LEAST", "count", 10L, "of", "VOTERS")));
        assertThat(error.status()).isEqualTo(200);
        assertThat(error.tree().toString()).contains("severity=ERROR");
        assertThat(stranger.put("/profile", Json.canonical(withRule(Map.of("op", "PRESENT_AT_LEAST", "count", 10L, "of", "VOTERS")))).status()).isEqualTo(422);
    }

    @Test
    void what_is_no_profile_is_refused_with_the_exact_place() {
        Api stranger = Api.administrator("never-founded");
        Map<String, Object> unknown = profile(1);
        unknown.put("colour", "blue");
        Api.Answer refused = stranger.post("/profile/lint", unknown);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.each("defects", "pointer")).containsExactly("/colour");
        assertThat(refused.each("defects", "line")).containsExactly(1L);
        Api.Answer broken = stranger.put("/profile", "{\n \"id\": x}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.at("line")).isEqualTo(2L);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> withRule(Map<String, Object> rule) {
        Map<String, Object> profile = profile(1);
        List<Object> rules = new java.util.ArrayList<>((List<Object>) profile.get("decisionRules"));
        Map<String, Object> changed = new LinkedHashMap<>((Map<String, Object>) rules.get(4));
        changed.put("rule", rule);
        rules.set(4, changed);
        profile.put("decisionRules", rules);
        return profile;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> profile(long version) {
        Map<String, Object> profile = new LinkedHashMap<>((Map<String, Object>) Json.read(ProfileReader.shipped()));
        profile.put("version", version);
        return profile;
    }

    @Test
    void a_version_that_is_none_is_not_found() {
        for (String path : List.of("2/coverage", "0/coverage", "x/coverage.html", "1000000/interpretations", "2/redline.html")) {
            assertThat(api.get("/statutes/" + path).status()).as(path).isEqualTo(404);
        }
    }
}
