package dk.samstemt.statutes.rules.members;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.facts.members.WithdrawalFacts;
import dk.samstemt.statutes.profile.Parameter;
import dk.samstemt.statutes.profile.ParameterValue;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MEM-4: where the notice is so long that the last day of receipt lies before the year membership ends with. */
class LongNoticeTest {

    private static Ruling ruled(String months, String received) {
        List<Parameter> all = Cases.PROFILE.parameters().stream().map(found -> !found.id().equals("withdrawal.notice") ? found
                : new Parameter(found.id(), found.provision(), found.unit(), List.of(new ParameterValue(months, found.values().get(0).from(), null)))).toList();
        return Statutes.of(Cases.PROFILE.withParameters(all)).members().endsAsWished(new WithdrawalFacts("ku", "ku", true, true, null,
                LocalDate.parse(received), LocalDate.parse("2027-12-31"), null));
    }

    @ParameterizedTest
    @CsvSource({"6,2027-07-10,2027-06-30", "11,2027-02-01,2027-01-31", "12,2027-01-10,2026-12-31", "12,2027-01-01,2026-12-31", "18,2027-01-10,2026-06-30"})
    void MEM_4_who_is_too_late_is_told_the_last_day_for_the_wished_year_end(String months, String received, String last) {
        assertThat(ruled(months, received).points("MEM-4", "TOO_LATE").get(0).values()).containsEntry("lastDay", last);
    }

    @ParameterizedTest
    @CsvSource({"12,2026-12-31,2026-12-31", "18,2026-06-30,2026-06-30", "6,2026-12-31,2027-06-30"})
    void MEM_4_who_is_in_time_is_told_the_same_day(String months, String received, String last) {
        assertThat(ruled(months, received).points("MEM-4", "IN_TIME").get(0).values()).containsEntry("lastDay", last);
    }
}
