package dk.samstemt.statutes.rules.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.AmendmentOutcome;
import dk.samstemt.statutes.amendment.Amendments;
import dk.samstemt.statutes.amendment.Applied;
import dk.samstemt.statutes.amendment.Mismatch;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.facts.NoticeContents;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** AM-2 and AM-3: which day's value an amendment quotes, and that it sets none for the days before it begins. */
class QuotedValueTest {

    private static final String AMOUNT = "fee.region-hovedstaden.amount";
    /** Version 2, in force from 15 November 2023; its amount holds from 1 January 2024. */
    private static final Profile SECOND = ((Applied) Amendments.apply(Cases.PROFILE, Cases.AMENDMENT, Cases.STATUTES.deadline(Cases.DAY),
            Cases.DAY.plusDays(1))).next();

    private static Ruling proposed(String day, String sent, Operation operation) {
        return Statutes.of(SECOND).noticeMayGoOut(Cases.notice(LocalDate.parse(day), sent + "T10:00:00Z",
                Cases.agenda(new Amendment(2, List.of(operation))), NoticeContents.complete()));
    }

    private static Operation amount(String quoted, String from) {
        return Operation.setParameter("6.2", AMOUNT, quoted, "500000000", from == null ? null : LocalDate.parse(from));
    }

    private static AmendmentOutcome beginning(String day, Operation operation) {
        LocalDate first = LocalDate.parse(day);
        return Amendments.apply(Cases.PROFILE, new Amendment(1, List.of(operation)), Cases.STATUTES.deadline(first.minusDays(1)), first);
    }

    @Test
    void AM_2_the_value_of_the_day_after_the_assembly_is_quoted_and_not_that_of_the_day_the_version_began() {
        assertThat(proposed("2025-05-20", "2025-04-01", amount("535812200", null)).refusedBy()).doesNotContain("AM-2");
        assertThat(proposed("2025-05-20", "2025-04-01", amount("569375000", null)).refusedBy()).contains("AM-2");
        assertThat(proposed("2023-12-30", "2023-12-01", amount("569375000", null)).refusedBy()).doesNotContain("AM-2");
        assertThat(proposed("2023-12-31", "2023-12-01", amount("535812200", null)).refusedBy()).doesNotContain("AM-2");
    }

    @Test
    void AM_3_a_value_from_a_day_before_the_amendment_begins_would_rewrite_the_past() {
        assertThat(beginning("2025-05-21", amount("569375000", "2025-05-21"))).isInstanceOf(Applied.class);
        assertThat(beginning("2025-05-21", amount("569375000", "2026-01-01"))).isInstanceOf(Applied.class);
        Mismatch past = (Mismatch) beginning("2025-05-21", amount("569375000", "2025-05-20"));
        assertThat(past).isEqualTo(new Mismatch(0, "6.2", "2025-05-20", "2025-05-21"));
        assertThat(proposed("2025-05-20", "2025-04-01", amount("535812200", "2025-05-20")).refusedBy()).contains("AM-2");
        assertThat(proposed("2025-05-20", "2025-04-01", amount("535812200", "2025-05-21")).refusedBy()).doesNotContain("AM-2");
    }
}
