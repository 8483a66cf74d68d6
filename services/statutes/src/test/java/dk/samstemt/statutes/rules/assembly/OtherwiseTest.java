package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Otherwise;
import org.junit.jupiter.api.Test;

/** What could be otherwise about an assembly: each change changes what it says it does, and none is said twice. */
class OtherwiseTest {

    private final Law law = Law.of(Cases.PROFILE);

    @Test
    void GA_10_every_party_could_have_answered_otherwise() {
        assertThat(Otherwise.of(new DecisionAlternatives(), Cases.stated(PartyStatement.silent("ruc")), law).keySet())
                .contains("answer ruc SILENT>ASSENT", "answer dtu ASSENT>DISSENT", "answer dtu ASSENT>LATE").doesNotContain("answer ruc SILENT>SILENT");
    }

    @Test
    void GA_13_every_notice_could_have_gone_otherwise() {
        assertThat(Otherwise.of(new DispatchAlternatives(), Cases.dispatched(), law)).isNotEmpty();
    }

    @Test
    void GA_29_the_person_could_have_had_no_mandate_or_have_spoken_for_another() {
        assertThat(Otherwise.of(new StatementAlternatives(), Cases.attempt("2023-11-02T10:00:00Z"), law).keySet())
                .contains("mandated dtu true>false").anyMatch(change -> change.endsWith(" false>true"));
    }

    @Test
    void GA_11_every_office_could_have_answered_the_draft_otherwise() {
        assertThat(Otherwise.of(new ApprovalAlternatives(), Cases.approvals(Cases.approval(Office.CHAIR, "p-1", true)), law)).hasSizeGreaterThan(2);
    }
}
