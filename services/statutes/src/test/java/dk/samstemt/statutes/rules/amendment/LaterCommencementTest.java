package dk.samstemt.statutes.rules.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.amendment.Adopted;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Commencement;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.amendment.Proposed;
import dk.samstemt.statutes.amendment.Recheck;
import dk.samstemt.statutes.amendment.Versions;
import dk.samstemt.statutes.profile.Profile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Amendments that begin on a day of their own: when that is, and what they quote (AM-3, AM-4). */
class LaterCommencementTest {

    private static final AmendmentLaw LAW = Cases.STATUTES.amendments();
    private static final LocalDate NEW_YEAR = LocalDate.parse("2024-01-01");
    private static final Instant EVENING = Instant.parse("2023-11-14T19:00:00Z");

    private static Commencement begins(LocalDate day) {
        return LAW.begins(new Amendment(1, List.of(), day), EVENING);
    }

    @Test
    void AM_3_the_law_reckons_when_an_adopted_amendment_begins() {
        Instant close = Cases.STATUTES.deadline(Cases.DAY);
        assertThat(LAW.begins(new Amendment(1, List.of(), NEW_YEAR).on(2), close)).isEqualTo(new Commencement(Instant.parse("2023-12-31T23:00:00Z"), NEW_YEAR));
        assertThat(begins(null)).isEqualTo(new Commencement(EVENING, LocalDate.parse("2023-11-15")));
        assertThat(LAW.begins(new Amendment(1, List.of(), Cases.DAY), close)).as("nothing before it is adopted").isEqualTo(new Commencement(close, LocalDate.parse("2023-11-15")));
    }

    @Test
    void AM_4_a_pending_amendment_quotes_figures_as_another_has_made_them_by_the_day_it_begins() {
        Operation first = Operation.setParameter("4.4", "notice.extraordinary", "21", "28", LocalDate.parse("2024-06-01"));
        Proposed pending = new Proposed("b", new Amendment(1, List.of(Operation.setParameter("4.4", "notice.extraordinary", "28", "30", null))));
        Versions history = (Versions) Versions.of(Cases.PROFILE, List.of(new Adopted("d-1", new Amendment(1, List.of(first)), EVENING, EVENING, LocalDate.parse("2023-11-15"))));
        Profile next = history.versions().get(1).profile();
        AmendmentLaw then = Statutes.of(next).amendments();
        Recheck fits = then.again(next, pending, begins(LocalDate.parse("2024-06-01")));
        assertThat(fits).isEqualTo(new Recheck("b", pending.amendment().on(2), null));
        assertThat(then.again(next, pending, begins(LocalDate.parse("2024-05-31"))).fits()).isFalse();
        assertThat(then.again(next, pending).fits()).as("with the version itself").isFalse();
    }
}
