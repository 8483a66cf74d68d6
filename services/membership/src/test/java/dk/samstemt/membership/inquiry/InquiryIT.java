package dk.samstemt.membership.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.json.Json;
import dk.samstemt.json.Records;
import dk.samstemt.membership.testkit.Api;
import dk.samstemt.statutes.Replay;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.agenda.ProposalFacts;
import dk.samstemt.statutes.facts.members.WithdrawalFacts;
import dk.samstemt.statutes.inquiry.Inquiries;
import dk.samstemt.statutes.inquiry.Reckonings;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Any version of the statutes is asked with facts of one's own. */
class InquiryIT {

    private static Api api;

    @BeforeAll
    static void association() {
        api = Api.founded("asked-anything");
    }

    private static Api.Answer ruling(String question, Record facts) {
        return api.post("/statutes/1/rulings/" + question, Records.tree(facts));
    }

    @Test
    void every_question_is_listed_with_its_facts_its_rules_and_its_words() {
        Api.Answer questions = api.get("/statutes/1/questions");
        assertThat(questions.each("", "name")).hasSize(Inquiries.all().size()).contains("PROPOSAL_IN_TIME", "MEMBERSHIP_ENDS_AS_WISHED", "BOARD_DECISION_ADOPTED");
        assertThat(questions.each("", "yes")).doesNotContainNull();
        assertThat(questions.tree().toString()).contains("id=GA-4", "required=[proposer, reasoned, receivedOn, kind, assembly]");
        assertThat(api.get("/statutes/1/reckonings").each("", "name")).hasSize(Reckonings.all().size()).contains("JOINING_FEE");
    }

    @Test
    @SuppressWarnings("unchecked")
    void GA_4_a_ruling_holds_rules_provisions_facts_and_what_would_have_changed_it_and_can_be_recomputed() {
        Api.Answer late = ruling("PROPOSAL_IN_TIME", new ProposalFacts("dtu", true, LocalDate.parse("2024-05-01"), null, AssemblyKind.ORDINARY, LocalDate.parse("2024-06-01")));
        assertThat(late.status()).as("%s", late).isEqualTo(200);
        assertThat(late.at("yes")).isEqualTo(false);
        assertThat(late.tree().toString()).contains("RECEIVED_LATE", "4.2", "counterfactuals", "whatWouldHaveChanged=[");
        Ruling told = Ruling.read((Map<String, Object>) late.at("ruling"));
        assertThat(told.digest()).isEqualTo(late.text("sha256"));
        assertThat(Replay.recompute(ProfileReader.read(ProfileReader.shipped()), told).canonical()).isEqualTo(Json.canonical(late.at("ruling")));
    }

    @Test
    void MEM_4_a_withdrawal_says_when_membership_ends() {
        Api.Answer withdrawal = ruling("MEMBERSHIP_ENDS_AS_WISHED", new WithdrawalFacts("dtu", "dtu", true, true, LocalDate.parse("2024-06-28"),
                LocalDate.parse("2024-07-01"), null, null));
        assertThat(withdrawal.tree().toString()).contains("2025-12-31");
    }

    @Test
    void MEM_2_figures_are_worked_out_to_the_oere() {
        Api.Answer fee = api.post("/statutes/1/reckonings/JOINING_FEE", Map.of("yearOre", 94_920_000L, "joined", "2024-02-29"));
        assertThat(fee.at("result.ore")).isEqualTo(79_618_689L);
        Api.Answer doubt = api.post("/statutes/1/reckonings/RATE_AND_AMOUNT", Map.of("rate", "2.820", "amountOre", 535_812_200L));
        assertThat(doubt.at("result.population")).isEqualTo(1_900_043L);
        assertThat(doubt.each("findings", "rule")).contains("FEE-5");
    }

    @Test
    void facts_that_cannot_be_taken_are_refused_with_every_place() {
        Api.Answer refused = api.post("/statutes/1/rulings/PROPOSAL_IN_TIME", Map.of("proposer", "dtu", "reasoned", "ja", "receivedOn", "01.05.2024",
                "kind", "ORDINARY", "colour", "blue"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("type")).endsWith("/problems/invalid-body");
        assertThat(refused.each("errors", "pointer")).containsExactlyInAnyOrder("/assembly", "/colour", "/reasoned", "/receivedOn");
        assertThat(refused.tree().toString()).contains("2024-05-01");
        assertThat(api.post("/statutes/1/reckonings/JOINING_FEE", Map.of("yearOre", -1L, "joined", "2024-02-29")).each("errors", "pointer")).containsExactly("/yearOre");
        assertThat(api.post("/statutes/1/reckonings/RATE_AND_AMOUNT", Map.of("rate", "0.000", "amountOre", 1L)).each("errors", "pointer")).containsExactly("/rate");
    }

    @Test
    void where_the_statutes_are_silent_that_is_said_and_nothing_is_answered_for_them() {
        Api plain = Api.administrator("asked-plain");
        assertThat(plain.put("/profile", ProfileReader.shipped("foreningen-havnens-venner")).status()).isEqualTo(201);
        Api.Answer silent = plain.post("/statutes/1/reckonings/TURN", Map.of("day", "2024-05-01"));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.text("type")).endsWith("/problems/statutes-silent");
        assertThat(silent.at("rules")).isEqualTo(List.of("BO-3"));
        Api.Answer ruling = plain.post("/statutes/1/rulings/STEERING_RULES_IN_FORCE", Map.of("drawnUpOn", "2024-05-01", "day", "2024-06-01"));
        assertThat(ruling.text("type")).endsWith("/problems/statutes-silent");
        assertThat(ruling.at("question")).isEqualTo(List.of("STEERING_RULES_IN_FORCE"));
    }

    @Test
    void what_is_no_question_and_what_is_no_version_is_not_found() {
        assertThat(api.post("/statutes/1/rulings/WHO_IS_RIGHT", Map.of()).status()).isEqualTo(404);
        assertThat(api.post("/statutes/2/rulings/PROPOSAL_IN_TIME", Map.of()).status()).isEqualTo(404);
        assertThat(api.post("/statutes/1/reckonings/turn", Map.of()).status()).isEqualTo(404);
        assertThat(api.get("/statutes/9/questions").status()).isEqualTo(404);
    }
}
