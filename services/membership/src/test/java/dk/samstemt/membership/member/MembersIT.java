package dk.samstemt.membership.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samstemt.embedded.testing.Statements;
import dk.samstemt.membership.testkit.Api;
import dk.samstemt.membership.testkit.Wire;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class MembersIT {

    @Test
    void parties_come_in_danish_order_page_by_page_with_who_speaks_for_them() {
        Api api = Api.founded("members-pages");
        enter(api, "ku", "Åse Ærø", "aase@example.org");
        enter(api, "ku", "Aage Vad", "aage@example.org");
        enter(api, "ku", "Zita Holm", "zita@example.org");

        Api.Answer first = api.get("/members?size=5");
        assertThat(first.at("total")).isEqualTo(9L);
        assertThat(first.each("parties", "party")).hasSize(5);
        Api.Answer second = api.get("/members?size=5&after=" + first.text("next"));
        assertThat(second.each("parties", "party")).hasSize(4).doesNotContainAnyElementsOf(first.each("parties", "party"));
        assertThat(((Map<?, ?>) second.tree()).containsKey("next")).isFalse();
        assertThat((List<?>) first.at("unrepresented")).hasSize(8);

        Api.Answer ku = api.get("/members/ku");
        assertThat(ku.each("speakers", "name")).containsExactly("Zita Holm", "Aage Vad", "Åse Ærø");
        assertThat(ku.each("speakers", "state")).containsOnly("NOW");
        assertThat(ku.each("speakers", "login")).containsOnly(false);
        assertThat(ku.at("represented")).isEqualTo(true);
        assertThat(api.get("/members/ingen").status()).isEqualTo(404);
        assertThat(api.get("/members?size=1000").status()).isEqualTo(400);
    }

    @Test
    void who_has_ended_is_shown_with_the_party_and_not_in_the_list() {
        Api api = Api.founded("members-ended");
        String mandate = enter(api, "ku", "Åse Ærø", "aase@example.org").text("mandate");
        assertThat(api.post("/mandates/" + mandate + "/end", Map.of()).status()).isEqualTo(200);

        assertThat(api.get("/members/ku").each("speakers", "state")).containsExactly("ENDED");
        assertThat(api.get("/members/ku").at("represented")).isEqualTo(false);
        assertThat((List<?>) api.get("/members").at("unrepresented")).hasSize(9);
    }

    @Test
    void entering_somebody_names_every_fault_at_its_member_and_keeps_the_rules_of_mandates() {
        Api api = Api.founded("members-enter");
        Api.Answer faults = api.post("/members", Map.of("party", "sdu", "name", "=cmd", "email", "x"));
        assertThat(faults.status()).isEqualTo(422);
        assertThat(faults.each("errors", "pointer")).containsExactly("/party", "/name", "/email");
        assertThat(faults.each("errors", "code")).containsExactly("unknown-party", "formula", "invalid-address");
        enter(api, "ku", "Åse Ærø", "aase@example.org");
        assertThat(api.post("/members", body("ku", "Åse Ærø", "aase@example.org")).status()).isEqualTo(409);
        assertThat(api.post("/members", body("dtu", "Åse Ærø", "aase@example.org")).each("errors", "code")).containsExactly("another-party");
    }

    @Test
    void contact_data_are_changed_by_whoever_saw_them_as_they_are() {
        Api api = Api.founded("members-contact");
        String person = enter(api, "ku", "Åse Ærø", "aase@example.org").text("person");
        Map<String, Object> other = Map.of("name", "Åse Ø. Ærø", "email", "ny@example.org", "language", "en");

        assertThat(api.edit("/persons/" + person + "/contact", "\"1\"", other).at("revision")).isEqualTo(2L);
        assertThat(api.edit("/persons/" + person + "/contact", "\"1\"", other).status()).isEqualTo(412);
        assertThat(api.edit("/persons/per-none/contact", "\"1\"", other).status()).isEqualTo(404);
        assertThat(api.get("/members/ku").each("speakers", "email")).containsExactly("ny@example.org");
        assertThat(api.get("/members/ku").each("speakers", "revision")).containsExactly(2L);
        enter(api, "dtu", "Bo Vad", "bo@example.org");
        Map<String, Object> taken = new HashMap<>(other);
        taken.put("email", "BO@example.org");
        assertThat(api.edit("/persons/" + person + "/contact", "\"2\"", taken).each("errors", "code")).containsExactly("shared-mailbox");
        taken.put("sharedMailbox", true);
        assertThat(api.edit("/persons/" + person + "/contact", "\"2\"", taken).status()).isEqualTo(200);
        assertThat(api.get("/members/dtu").each("speakers", "address")).containsExactly("SHARED");
    }

    @Test
    void a_login_is_bound_once_and_by_the_administrator() {
        Api api = Api.founded("members-login");
        String person = enter(api, "ku", "Åse Ærø", "aase@example.org").text("person");
        String secretary = api.person("members-secretary");
        api.post("/grants", Map.of("person", secretary, "role", "secretariat"));
        await().atMost(Duration.ofSeconds(20)).until(() -> api.as("members-secretary").get("/me").status() == 200);
        Map<String, Object> login = Map.of("provider", "oidc", "subject", "members-aase");

        assertThat(api.as("members-secretary").post("/persons/" + person + "/login", login).status()).isEqualTo(403);
        assertThat(api.as("members-secretary").get("/members").status()).isEqualTo(200);
        assertThat(api.as("members-secretary").get("/grants").status()).isEqualTo(403);
        assertThat(api.post("/persons/" + person + "/login", login).status()).isEqualTo(201);
        await().atMost(Duration.ofSeconds(20)).until(() -> api.as("members-aase").get("/me").status() == 200);
        assertThat(api.as("members-aase").get("/members").status()).isEqualTo(403);
        assertThat(api.post("/persons/" + person + "/login", Map.of("provider", "oidc", "subject", "members-other")).status()).isEqualTo(409);
        assertThat(api.post("/persons/" + person + "/login", Map.of("provider", "oidc", "subject", "a b")).each("errors", "pointer")).containsExactly("/subject");
    }

    @Test
    void a_login_that_was_bound_to_the_wrong_person_is_ended_and_the_right_one_bound_and_both_stand_on_the_log() {
        Api api = Api.founded("members-wrong");
        String person = enter(api, "ku", "Åse Ærø", "aase@example.org").text("person");
        String login = "/persons/" + person + "/login";
        Map<String, Object> wrong = Map.of("provider", "oidc", "subject", "members-wrong-one");
        Map<String, Object> right = Map.of("provider", "oidc", "subject", "members-right-one");
        assertThat(api.post(login + "/end", wrong).status()).as("none is bound").isEqualTo(409);
        api.post(login, wrong);
        await().atMost(Duration.ofSeconds(20)).until(() -> api.as("members-wrong-one").get("/me").status() == 200);

        assertThat(api.post(login + "/end", right).text("code")).isEqualTo("login-not-bound");
        assertThat(api.post(login + "/end", Map.of("provider", "oidc")).each("errors", "pointer")).containsExactly("/subject");
        assertThat(api.as("members-wrong-one").post(login + "/end", wrong).status()).isEqualTo(403);
        assertThat(api.post(login + "/end", wrong).status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(20)).until(() -> api.as("members-wrong-one").get("/me").status() == 404);
        assertThat(api.get("/grants?person=" + person).each("persons", "warnings")).containsExactly(List.of("no-login"));

        assertThat(api.post(login, right).status()).isEqualTo(201);
        await().atMost(Duration.ofSeconds(20)).until(() -> api.as("members-right-one").get("/me").status() == 200);
        assertThat(api.get("/grants?person=" + person).each("persons", "warnings")).as("one administrator did both").containsExactly(List.of("login-by-one-hand"));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(Wire.records("membership.v1")).extracting(made -> new String(made.value(), StandardCharsets.UTF_8))
                .filteredOn(event -> event.contains("login-changed") && event.contains(person)).hasSize(3).noneMatch(event -> event.contains("members-right-one")));
    }

    @Test
    void nobody_ends_the_binding_of_his_own_login() {
        Api api = Api.founded("members-own");
        String second = api.person("members-second");
        api.post("/grants", Map.of("person", second, "role", "administrator"));
        await().atMost(Duration.ofSeconds(20)).until(() -> api.as("members-second").get("/grants").status() == 200);
        Map<String, Object> own = Map.of("provider", "oidc", "subject", "members-second");
        assertThat(api.as("members-second").post("/persons/" + second + "/login/end", own).text("code")).isEqualTo("own-login");
        assertThat(api.post("/persons/" + second + "/login/end", own).status()).isEqualTo(200);
    }

    @Test
    void who_holds_what_is_listed_page_by_page_with_what_two_pairs_of_eyes_would_be_one_of() {
        Api api = Api.founded("members-grants");
        String both = api.post("/persons", Map.of("name", "Ærlig Auditør", "email", "ae@example.org", "language", "da", "login", Map.of("provider", "oidc", "subject", "grants-ae"))).text("person");
        api.post("/grants", Map.of("person", both, "role", "auditor"));
        api.post("/grants", Map.of("person", both, "role", "secretariat"));
        enter(api, "ku", "Aage Vad", "aage@example.org");
        enter(api, "dtu", "Bo Vad", "bo@example.org");

        Api.Answer first = api.get("/grants?size=2");
        assertThat(first.each("persons", "name")).containsExactly("Bo Vad", "Ærlig Auditør");
        assertThat(first.each("persons", "warnings")).containsExactly(List.of("no-login"), List.of("audits-own-acts"));
        Api.Answer second = api.get("/grants?size=2&after=" + first.text("next"));
        assertThat(second.each("persons", "name")).containsExactly("Aage Vad");
        assertThat(api.get("/grants?person=" + both).each("persons", "name")).containsExactly("Ærlig Auditør");
        assertThat(first.each("parties", "party")).hasSize(9);
    }

    /** Thirty times as many people cost the same number of statements. */
    @Test
    void a_page_costs_the_same_however_many_there_are() {
        Api api = Api.founded("members-many");
        enter(api, "ku", "Aage Vad", "aage@example.org");
        long few = Statements.during(() -> api.get("/members"));
        for (int i = 0; i < 30; i++) {
            enter(api, "ku", "Person Nummer" + (char) ('a' + i % 26) + (char) ('a' + i / 26), "p" + i + "@example.org");
        }
        assertThat(Statements.during(() -> api.get("/members"))).isEqualTo(few).isLessThan(12);
        assertThat(Statements.during(() -> api.get("/grants"))).isLessThan(12);
    }

    private static Api.Answer enter(Api api, String party, String name, String email) {
        Api.Answer answer = api.post("/members", body(party, name, email));
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer;
    }

    private static Map<String, Object> body(String party, String name, String email) {
        return Map.of("party", party, "name", name, "email", email);
    }
}
