package dk.samstemt.statutes.rules.assembly;

import static dk.samstemt.statutes.rules.assembly.Found.finds;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.BasisKind;
import dk.samstemt.statutes.facts.CancellationFacts;
import dk.samstemt.statutes.facts.LegalBasis;
import dk.samstemt.statutes.facts.WaiverDocument;
import dk.samstemt.statutes.facts.WaiverFacts;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Everything a ruling on a cancellation or a waiver finds, rule by rule and code by code. */
class RemedyFoundTest {

    private static final Instant EARLY = Instant.parse("2023-11-02T10:00:00Z");

    private static Ruling cancelled(LegalBasis by) {
        return Cases.STATUTES.mayBeCancelled(new CancellationFacts(AssemblyKind.EXTRAORDINARY, Cases.DAY, Cases.call(), by, Cases.STATUTES.deadline(Cases.DAY), EARLY,
                "2025b"));
    }

    @Test
    void a_cancellation_by_the_member_who_called_and_one_by_the_board() {
        finds(cancelled(Cases.call()), """
                GA-18 true [BY_A_MEMBER{party=region-hovedstaden}]
                GA-30 true [CANCELLED{deadline=2023-11-14T23:00:00.000Z}]
                [A-43]""");
        finds(cancelled(new LegalBasis(BasisKind.BOARD_DECISION, null, LocalDate.parse("2023-10-25"), true)), """
                GA-18 false [CANNOT_DECLINE{party=region-hovedstaden}]
                GA-30 false [NOT_THE_CALLER{caller=region-hovedstaden}]
                [A-43]""");
    }

    private static Ruling waived(String party, boolean onRoll) {
        return Cases.STATUTES.waiverAccepted(new WaiverFacts(party, onRoll, false, WaiverDocument.WRITTEN_WAIVER, LocalDate.parse("2023-11-01"),
                LocalDate.parse("2023-10-25"), Cases.STATUTES.deadline(Cases.DAY), EARLY, "2025b"));
    }

    @Test
    void a_waiver_by_a_party_and_by_one_who_is_none() {
        finds(waived("ruc", true), """
                GA-13 true [WAIVER_CURES{party=ruc}]
                GA-17 true [ON_ROLL{party=ruc}]
                [A-3]""");
        finds(waived("stranger", true), """
                GA-13 true [WAIVER_CURES{party=stranger}]
                GA-17 false [NOT_ON_ROLL{party=stranger}]
                [A-3]""");
        finds(waived("ruc", false), """
                GA-13 true [WAIVER_CURES{party=ruc}]
                GA-17 false [NOT_ON_ROLL{party=ruc}]
                [A-3]""");
    }
}
