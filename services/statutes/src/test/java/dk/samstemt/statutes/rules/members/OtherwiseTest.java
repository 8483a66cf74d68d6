package dk.samstemt.statutes.rules.members;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.members.ActFacts;
import dk.samstemt.statutes.facts.members.AdmissionFacts;
import dk.samstemt.statutes.facts.members.ApplicantFacts;
import dk.samstemt.statutes.facts.members.Body;
import dk.samstemt.statutes.facts.members.MemberAct;
import dk.samstemt.statutes.facts.members.SeatingFacts;
import dk.samstemt.statutes.facts.members.Signature;
import dk.samstemt.statutes.facts.members.SignatureFacts;
import dk.samstemt.statutes.facts.members.SigningCapacity;
import dk.samstemt.statutes.facts.members.WithdrawalFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Otherwise;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What could be otherwise about members: each change changes what it says it does, and none is said twice. */
class OtherwiseTest {

    private static final LocalDate DAY = LocalDate.parse("2024-06-20");

    private final Law law = Law.of(Cases.PROFILE);

    @Test
    void MEM_2_an_applicant_could_be_of_another_class_and_another_body_could_have_decided() {
        ApplicantFacts applicant = new ApplicantFacts("malmoe", "municipality", null);
        assertThat(Otherwise.of(new ApplicantAlternatives(), applicant, law)).isNotEmpty();
        assertThat(Otherwise.of(new AdmissionAlternatives(), new AdmissionFacts(applicant, Body.ASSEMBLY, true, "decision-7", DAY, DAY), law)).isNotEmpty();
    }

    @Test
    void MEM_3_another_could_have_acted() {
        assertThat(Otherwise.of(new ActAlternatives(), new ActFacts("faxe", MemberAct.CONVENED, "ku"), law)).isNotEmpty();
    }

    @Test
    void MEM_6_a_representative_could_have_stayed_away() {
        assertThat(Otherwise.of(new SeatingAlternatives(), new SeatingFacts("ku", List.of("p-1", "p-2", "p-3", "p-4"), DAY), law)).isNotEmpty();
    }

    @Test
    void MEM_7_others_could_have_signed() {
        Signature chair = new Signature("p-1", SigningCapacity.CHAIR, "decision-1", DAY.minusYears(1), null);
        assertThat(Otherwise.of(new SignatureAlternatives(), new SignatureFacts(List.of(chair), DAY), law)).isNotEmpty();
    }

    @Test
    void MEM_4_a_withdrawal_could_be_given_by_another_without_mandate_or_by_word_of_mouth() {
        WithdrawalFacts facts = new WithdrawalFacts("ku", "ku", true, true, null, DAY, LocalDate.parse("2024-12-31"), null);
        assertThat(Otherwise.of(new WithdrawalAlternatives(), facts, law)).isNotEmpty();
    }
}
