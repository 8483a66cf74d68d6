package dk.samstemt.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.calendar.LocalMoment;
import dk.samstemt.statutes.facts.meeting.SeatFacts;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ways into the statutes that are taken from outside, and what is read from a ruling there. */
class WaysInTest {

    @Test
    void the_statutes_say_what_is_behind_them_and_what_a_wall_clock_time_comes_to() {
        assertThat(Cases.STATUTES.profile()).isSameAs(Cases.PROFILE);
        assertThat(Cases.STATUTES.dayOf(Instant.parse("2023-11-14T23:00:00Z"))).isEqualTo("2023-11-15");
        assertThat(Cases.STATUTES.lastMoment("2023-11-14T12:00")).isEqualTo(new LocalMoment.Resolved(Instant.parse("2023-11-14T11:00:00Z")));
        assertThat(Cases.STATUTES.meeting().seated(new SeatFacts("ku", Cases.DAY, true, 3, true, false, false)).yes()).isFalse();
    }

    @Test
    void a_parameter_is_told_for_a_day_and_none_that_is_not_there() {
        assertThat(Cases.STATUTES.parameter("notice.extraordinary", Cases.DAY)).contains("21");
        assertThat(Cases.STATUTES.parameter("notice.extraordinary", LocalDate.parse("1990-01-01"))).isEmpty();
        assertThat(Cases.STATUTES.parameter("notice.unheard-of", Cases.DAY)).isEmpty();
    }

    @Test
    void points_are_found_by_rule_and_code_and_not_by_code_alone() {
        Ruling accepted = Cases.STATUTES.statementAccepted(Cases.attempt("2023-11-02T10:00:00Z"));
        assertThat(accepted.points("GA-29", "MANDATED")).hasSize(1);
        assertThat(accepted.points("GA-29", "TWO_PARTIES")).isEmpty();
        assertThat(accepted.points("GA-11", "MANDATED")).isEqualTo(List.of());
    }
}
