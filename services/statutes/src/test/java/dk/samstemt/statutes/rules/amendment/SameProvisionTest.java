package dk.samstemt.statutes.rules.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.amendment.Proposed;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.text.Explainer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Two proposals on one provision, by its words, its heading, or what goes with it. */
class SameProvisionTest {

    private static final AmendmentLaw LAW = Cases.STATUTES.amendments();

    private static Amendment on(Operation... operations) {
        return new Amendment(1, List.of(operations));
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(found -> found.rule() + " " + found.code() + " " + found.provision()).toList();
    }

    @Test
    void AM_4_proposals_on_one_provision_are_flagged_whatever_of_it_they_change() {
        Operation rate = Operation.setParameter("6.2", "fee.region-hovedstaden.rate", "3.125", "3", null);
        Operation amount = Operation.setParameter("6.2", "fee.region-hovedstaden.amount", "1", "2", null);
        Operation rule = Operation.setDecisionRule("4.6", "assembly.physical", "{}", "{}");
        assertThat(clashing(Operation.repeal("6.2", "x"), rate)).containsExactly("AM-4 SAME_PLACE 6.2");
        assertThat(clashing(rate, Operation.replaceText("6.2", "x", "y"))).containsExactly("AM-4 SAME_PLACE 6.2");
        assertThat(clashing(rate, amount)).containsExactly("AM-4 SAME_PLACE 6.2");
        assertThat(clashing(Operation.replaceText("4.6", "x", "y"), rule)).containsExactly("AM-4 SAME_PLACE 4.6");
        assertThat(clashing(rule, rate)).isEmpty();
        assertThat(clashing(Operation.insert("4.8", "x"), Operation.setParameter("4.7", "assembly.x", "1", "2", null))).isEmpty();
    }

    @Test
    void AM_4_one_heading_changed_through_two_provisions_is_flagged_and_told_as_the_heading() {
        Operation heading = Operation.replaceHeading("6.1", "Kontingent", "Priser");
        assertThat(clashing(heading, Operation.replaceHeading("6.2", "Kontingent", "Afgift"))).containsExactly("AM-4 SAME_HEADING 6.2");
        assertThat(clashing(heading, Operation.replaceHeading("5.1", "Bestyrelse", "Ledelse"))).isEmpty();
        assertThat(clashing(heading, Operation.replaceText("6.2", "x", "y"))).isEmpty();
        Finding told = LAW.pending(List.of(new Proposed("a", on(heading)), new Proposed("b", on(heading)))).get(0);
        assertThat(Explainer.finding(told, Cases.PROFILE, Locale.ENGLISH).sentence()).isEqualTo("The proposals a and b both change the heading over \u00a7 6 stk. 1.");
    }

    @Test
    void AM_4_two_proposals_on_one_provision_are_told_once_in_the_words_that_say_most() {
        Operation words = Operation.replaceText("6.2", "x", "y");
        Operation rate = Operation.setParameter("6.2", "fee.region-hovedstaden.rate", "3.125", "3", null);
        List<Proposed> both = List.of(new Proposed("a", on(words, rate)), new Proposed("b", on(words, rate)));
        assertThat(codes(LAW.pending(both))).containsExactly("AM-4 SAME_PROVISION 6.2", "AM-4 SAME_PARAMETER 6.2");
    }

    private static List<String> clashing(Operation first, Operation second) {
        return codes(LAW.pending(List.of(new Proposed("a", on(first)), new Proposed("b", on(second)))));
    }
}
