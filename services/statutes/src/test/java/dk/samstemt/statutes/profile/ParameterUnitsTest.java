package dk.samstemt.statutes.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ParameterUnitsTest {

    /** The shipped profile with another unit and value of one parameter. */
    private static byte[] with(String parameter, String unit, String value) {
        String text = new String(ProfileReader.shipped(), StandardCharsets.UTF_8);
        int at = text.indexOf("\"id\": \"" + parameter + "\"");
        int end = text.indexOf("\"from\"", at);
        String changed = text.substring(at, end).replaceFirst("\"unit\": \"[A-Z_]+\"", "\"unit\": \"" + unit + "\"")
                .replaceFirst("\"value\": \"[^\"]*\"", "\"value\": \"" + value + "\"");
        return (text.substring(0, at) + changed + text.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(String parameter, String unit, String value, String code) {
        assertThatThrownBy(() -> ProfileReader.read(with(parameter, unit, value))).isInstanceOfSatisfying(ProfileDefects.class, defects ->
                assertThat(defects.defects()).as(defects.getMessage()).anySatisfy(defect -> assertThat(defect.code()).isEqualTo(code)));
    }

    @Test
    void a_period_of_notice_is_counted_in_days_or_weeks_and_a_day_of_the_year_is_one() {
        refused("notice.ordinary", "MONTHS", "2", "wrong-unit");
        refused("ordinary.annexes-out", "COUNT", "28", "wrong-unit");
        refused("dissolution.information", "YEARS", "1", "wrong-unit");
        refused("ordinary.before", "DAYS", "180", "wrong-unit");
        refused("election.day", "MONTH_DAY", "11-16", "wrong-unit");
        refused("withdrawal.notice", "YEARS", "1", "wrong-unit");
        assertThat(ProfileReader.read(with("notice.ordinary", "WEEKS", "10")).parameter("notice.ordinary").orElseThrow().unit()).isEqualTo(Unit.WEEKS);
    }

    @Test
    void a_number_that_a_rule_reads_is_counted_as_the_rule_reads_it() {
        refused("board.term", "MONTH_DAY", "05-01", "wrong-unit");
        refused("chairmanship.term", "COUNT", "999999", "wrong-unit");
        refused("chairmanship.second-period-from", "COUNT", "2022", "wrong-unit");
        for (String counted : new String[] {"representatives.max", "board.meetings.min", "board.demanders", "board.proxies-per-holder"}) {
            refused(counted, "MONTH_DAY", "05-01", "wrong-unit");
        }
    }

    @Test
    void what_would_do_is_said_of_each_number_that_will_not() {
        said("notice.ordinary", "DAYS", "10000", "a whole number of at most 4 figures");
        said("withdrawal.notice", "COUNT", "10000", "a whole number of at most 4 figures");
        said("board.term", "YEARS", "1000", "a whole number of at most 3 figures");
        said("board.demanders", "COUNT", "1000000", "a whole number of at most 6 figures");
        said("fee.ku.amount", "ORE", "1000000000000000", "a whole number of at most 15 figures");
        said("fee.ku.base-year", "YEAR", "3000", "one of 1000 to 2999");
        said("election.day", "DATE", "3000-01-01", "years 1000 to 2999");
        said("ordinary.before", "MONTH_DAY", "1. juli", "written 07-01");
        said("fee.region-hovedstaden.rate", "KRONER_PER_INHABITANT", "3,125", "written 3.125");
    }

    private static void said(String parameter, String unit, String value, String words) {
        assertThatThrownBy(() -> ProfileReader.read(with(parameter, unit, value))).hasMessageContaining("\"" + value + "\" is no value in " + unit + ": ").hasMessageContaining(words);
    }

    @Test
    void the_units_that_would_do_are_named() {
        assertThatThrownBy(() -> ProfileReader.read(with("notice.ordinary", "MONTHS", "2"))).hasMessageContaining("notice.ordinary is counted in DAYS or WEEKS");
    }

    @Test
    void a_period_of_more_than_four_figures_is_too_large_and_a_date_is_in_the_calendar() {
        refused("notice.ordinary", "DAYS", "10000", "too-large");
        refused("notice.ordinary", "DAYS", "2147483648", "too-large");
        refused("withdrawal.notice", "MONTHS", "10000", "too-large");
        assertThat(ProfileReader.read(with("notice.ordinary", "DAYS", "9999")).format()).isEqualTo(1);
        refused("election.day", "DATE", "2021-02-29", "no-such-date");
        refused("ordinary.before", "MONTH_DAY", "02-30", "no-such-date");
    }
}
