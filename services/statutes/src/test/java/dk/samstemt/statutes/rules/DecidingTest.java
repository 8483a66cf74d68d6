package dk.samstemt.statutes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.decision.Measure;
import dk.samstemt.statutes.decision.Stance;
import dk.samstemt.statutes.decision.Stances;
import dk.samstemt.statutes.decision.Vote;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.profile.DecisionCase;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.ruling.Point;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What must be met besides the rule that adopts is asked once: here, or by the rule on amendments or dissolution. */
class DecidingTest {

    private static final String SHIPPED = new String(ProfileReader.shipped(), StandardCharsets.UTF_8);

    private static Law law(String profile) {
        return Law.of(ProfileReader.read(profile.getBytes(StandardCharsets.UTF_8)));
    }

    private static Deciding on(Law law, ItemSubject subject, Stance region) {
        List<Vote> votes = Cases.PROFILE.parties().stream().map(party -> new Vote(party.id(), party.id(), party.partyClass(),
                party.partyClass().equals("region") ? region : Stance.FOR)).toList();
        return new Deciding(law, DecisionCase.assembly(AssemblyForm.PHYSICAL, ItemKind.DECISION, subject), new Stances(votes));
    }

    private static Law without(String... rules) {
        String text = SHIPPED;
        for (String rule : rules) {
            text = text.replaceAll("\"" + rule + "\",\\s*|,\\s*\"" + rule + "\"", "");
        }
        return law(text);
    }

    @Test
    void a_fee_s_further_condition_is_asked_here() {
        Deciding fee = on(law(SHIPPED), ItemSubject.FEE, Stance.FOR);
        assertThat(fee.besidesHere()).extracting(Measure::met).containsExactly(true);
        assertThat(fee.verdict().answer()).isTrue();
        Deciding against = on(law(SHIPPED), ItemSubject.FEE, Stance.ABSTAINS);
        assertThat(against.besidesHere()).extracting(Measure::met).containsExactly(false);
        assertThat(against.verdict().answer()).isFalse();
    }

    @Test
    void DI_1_answers_for_the_dissolution_s_and_the_use_of_assets_where_it_is_laid_down() {
        for (ItemSubject subject : List.of(ItemSubject.DISSOLUTION, ItemSubject.USE_OF_ASSETS)) {
            assertThat(on(law(SHIPPED), subject, Stance.ABSTAINS).besides()).hasSize(1);
            assertThat(on(law(SHIPPED), subject, Stance.ABSTAINS).besidesHere()).isEmpty();
            assertThat(on(without("DI-1", "DI-3"), subject, Stance.ABSTAINS).besidesHere()).extracting(Measure::met).containsExactly(false);
        }
    }

    @Test
    void AM_1_answers_for_the_amendment_s_where_it_is_laid_down() {
        assertThat(on(law(SHIPPED), ItemSubject.AMENDMENT, Stance.ABSTAINS).besides()).hasSize(1);
        assertThat(on(law(SHIPPED), ItemSubject.AMENDMENT, Stance.ABSTAINS).besidesHere()).isEmpty();
        assertThat(on(without("AM-1"), ItemSubject.AMENDMENT, Stance.ABSTAINS).besidesHere()).extracting(Measure::met).containsExactly(false);
    }

    @Test
    void a_block_that_is_not_met_has_NO_before_its_code_and_a_met_one_has_not() {
        Measure met = new Measure("FOR_FROM_EACH", true, Map.of(), List.of());
        Measure unmet = new Measure("PRESENT_SHARE", false, Map.of("present", 3L), List.of());
        assertThat(Measures.points(new Measure("ALL_OF", false, Map.of(), List.of(met, unmet))))
                .containsExactly(new Point("FOR_FROM_EACH", Map.of()), new Point("NO_PRESENT_SHARE", Map.of("present", 3L)));
    }
}
