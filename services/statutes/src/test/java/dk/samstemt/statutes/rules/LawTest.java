package dk.samstemt.statutes.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.profile.DecisionCase;
import dk.samstemt.statutes.profile.DecisionScope;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.ruling.LawFailure;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a law says to those who apply it, and how it fails where the statutes give no answer or two. */
class LawTest {

    private static final Law LAW = Law.of(Cases.PROFILE);
    private static final String PLAIN = new String(ProfileReader.shipped("foreningen-havnens-venner"), StandardCharsets.UTF_8);
    private static final DecisionCase AMENDMENT = DecisionCase.assembly(AssemblyForm.PHYSICAL, ItemKind.DECISION, ItemSubject.AMENDMENT);

    private static Law law(String profile) {
        Profile read = ProfileReader.read(profile.getBytes(StandardCharsets.UTF_8));
        return Law.of(read);
    }

    private static LawFailure failure(Law law, DecisionCase about) {
        try {
            law.deciding(DecisionScope.Purpose.ADOPTS, about);
            throw new AssertionError("decided");
        } catch (LawFailure none) {
            return none;
        }
    }

    @Test
    void a_parameter_has_the_value_of_its_day_and_before_the_first_that_one() {
        assertThat(LAW.value("notice.extraordinary", LocalDate.parse("2023-11-14"))).isEqualTo("21");
        assertThat(LAW.value("notice.extraordinary", LocalDate.parse("1990-01-01"))).isEqualTo("21");
    }

    @Test
    void a_parameter_the_profile_does_not_hold_is_named_with_its_day() {
        assertThatThrownBy(() -> LAW.value("notice.unheard-of", LocalDate.parse("2023-11-14"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no value of notice.unheard-of on 2023-11-14 in " + Cases.PROFILE.id());
    }

    @Test
    void where_no_decision_rule_applies_the_failure_says_what_was_asked() {
        LawFailure none = failure(law(PLAIN), DecisionCase.assembly(AssemblyForm.WRITTEN, ItemKind.DECISION, ItemSubject.OTHER));
        assertThat(none.reason()).isEqualTo(LawFailure.Reason.NO_RULE_APPLIES);
        assertThat(none.question()).containsExactly("ADOPTS", "ASSEMBLY", "WRITTEN", "DECISION", "OTHER");
        assertThat(none.rules()).isEmpty();
        assertThat(none.provisions()).isEmpty();
    }

    @Test
    void where_two_contradict_the_failure_names_both_and_both_provisions() {
        String torn = PLAIN.replaceAll("(\"exceptionTo\": )\\[\\s*\"assembly.general\"\\s*\\]", "$1[]");
        assertThat(torn).isNotEqualTo(PLAIN);
        LawFailure two = failure(law(torn), AMENDMENT);
        assertThat(two.reason()).isEqualTo(LawFailure.Reason.RULES_CONTRADICT);
        assertThat(two.rules()).containsExactly("assembly.general", "assembly.amendments");
        assertThat(two.provisions()).containsExactly("4.6", "8.1");
        assertThat(law(PLAIN).deciding(DecisionScope.Purpose.ADOPTS, AMENDMENT).id()).isEqualTo("assembly.amendments");
    }
}
