package dk.samstemt.statutes.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wall-clock times as people enter them; the numbers are those of the catalogue of bad input. */
class LocalMomentTest {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private static LocalMoment read(String text) {
        return LocalMoment.read(text, COPENHAGEN);
    }

    @Test
    void B21_a_time_in_the_gap_of_spring_is_refused_with_its_two_neighbours() {
        for (String text : List.of("2026-03-29T02:00", "2026-03-29T02:30", "2026-03-29T02:59:59", "2026-03-29T02:30+01:00")) {
            assertThat(read(text).code()).isEqualTo("dst-gap");
            assertThat(read(text).alternatives()).containsExactly("2026-03-29T01:59:59+01:00", "2026-03-29T03:00+02:00");
        }
        assertThat(read("2026-03-29T01:59:59")).isEqualTo(new LocalMoment.Resolved(Instant.parse("2026-03-29T00:59:59Z")));
        assertThat(read("2026-03-29T03:00")).isEqualTo(new LocalMoment.Resolved(Instant.parse("2026-03-29T01:00:00Z")));
    }

    @Test
    void B22_a_time_of_the_doubled_hour_of_autumn_needs_its_offset() {
        for (String text : List.of("2026-10-25T02:00", "2026-10-25T02:30", "2026-10-25T02:59:59")) {
            assertThat(read(text).code()).isEqualTo("dst-ambiguous");
        }
        assertThat(read("2026-10-25T03:00").alternatives()).isEmpty();
        assertThat(read("half past two").code()).isEqualTo("unsupported-format");
        assertThat(read("2026-10-25T02:30").alternatives()).containsExactly("2026-10-25T02:30+02:00", "2026-10-25T02:30+01:00");
        assertThat(read("2026-10-25T02:30+02:00")).isEqualTo(new LocalMoment.Resolved(Instant.parse("2026-10-25T00:30:00Z")));
        assertThat(read("2026-10-25T02:30+01:00")).isEqualTo(new LocalMoment.Resolved(Instant.parse("2026-10-25T01:30:00Z")));
        assertThat(read("2026-10-25T01:59:59").code()).isEqualTo("resolved");
        assertThat(read("2026-10-25T03:00").code()).isEqualTo("resolved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-25T02:30+03:00[Europe/Copenhagen]", "2026-10-25T02:30Z", "2026-10-25T02:30+00:00", "2026-10-25T02:30+18:59"})
    void B23_an_offset_the_zone_does_not_have_is_never_shifted(String text) {
        assertThat(read(text).code()).isEqualTo("offset-mismatch");
        assertThat(read(text).alternatives()).containsExactly("2026-10-25T02:30+02:00", "2026-10-25T02:30+01:00");
    }

    @Test
    void B23_sixty_minutes_are_no_offset_and_the_furthest_offset_there_is_is_one() {
        assertThat(read("2026-10-25T02:30+01:60").code()).isEqualTo("offset-mismatch");
        assertThat(LocalMoment.read("2026-10-25T02:30+18:00", ZoneOffset.MAX)).isEqualTo(new LocalMoment.Resolved(Instant.parse("2026-10-24T08:30:00Z")));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-29T12:00, 2026-02-28T12:00, 2026-03-01T12:00", "2026-04-31T10:00, 2026-04-30T10:00, 2026-05-01T10:00",
        "29.02.2026, 2026-02-28T12:00, 2026-03-01T12:00", "31.02.2026, 2026-02-28T12:00, 2026-03-01T12:00",
        "2100-02-29T12:00, 2100-02-28T12:00, 2100-03-01T12:00"})
    void B24_a_date_that_does_not_exist_is_not_rounded(String text, String before, String after) {
        assertThat(read(text)).isEqualTo(new LocalMoment.NoSuchDate(List.of(before, after)));
    }

    @Test
    void B25_leap_days_and_year_ends_that_exist_are_read() {
        assertThat(read("2028-02-29T12:00")).isEqualTo(new LocalMoment.Resolved(Instant.parse("2028-02-29T11:00:00Z")));
        assertThat(read("2000-02-29T12:00").code()).isEqualTo("resolved");
        assertThat(read("2026-12-31T23:59:59")).isEqualTo(new LocalMoment.Resolved(Instant.parse("2026-12-31T22:59:59Z")));
        assertThat(read("2027-01-01T00:00")).isEqualTo(new LocalMoment.Resolved(Instant.parse("2026-12-31T23:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-W53-1", "2026-W53-1T12:00", "2026-365", "1798671600000", "", "2026-11-16", "2026-11-16T12", "2026-11-16 12:00",
        "2026-11-16T12:00:00.5", "2026-11-16t12:00", "2026-1-6T12:00", "99999-11-16T12:00", "+2026-11-16T12:00", "-2026-11-16T12:00",
        "2026-11-16T12:00[Europe/Oslo]", "2026-11-16T12:00 ", "٢٠٢٦-11-16T12:00", "2026-11-16T12:00+1:00"})
    void B27_other_forms_are_refused_and_not_guessed(String text) {
        assertThat(read(text)).isEqualTo(new LocalMoment.UnsupportedFormat(List.of()));
    }

    @Test
    void B32_a_date_with_slashes_is_not_guessed_and_a_danish_one_is_offered_in_the_wanted_form() {
        assertThat(read("03/04/2026")).isEqualTo(new LocalMoment.UnsupportedFormat(List.of()));
        assertThat(read("03/04/2026T12:00")).isEqualTo(new LocalMoment.UnsupportedFormat(List.of()));
        assertThat(read("16.11.2026T12:00")).isEqualTo(new LocalMoment.UnsupportedFormat(List.of("2026-11-16T12:00")));
        assertThat(CivilDate.read("the sixteenth")).isEqualTo(new CivilDate.Unsupported(List.of()));
        assertThat(CivilDate.read("0001-12-31")).isEqualTo(new CivilDate.Day(LocalDate.of(1, 12, 31)));
        for (String none : List.of("0000-01-01", "2026-00-10", "2026-13-10", "2026-11-00", "2026-11-32")) {
            assertThat(CivilDate.read(none)).as(none).isEqualTo(new CivilDate.NoSuch(List.of()));
        }
        assertThat(CivilDate.read("16.11.2026")).isEqualTo(new CivilDate.Unsupported(List.of("2026-11-16")));
        assertThat(CivilDate.read("2026-02-30")).isEqualTo(new CivilDate.NoSuch(List.of(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 1))));
        assertThat(CivilDate.read("2028-02-29")).isEqualTo(new CivilDate.Day(LocalDate.of(2028, 2, 29)));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30, no-such-date, 2026-02-28 2026-03-01", "30.02.2026, no-such-date, 2026-02-28 2026-03-01", "2026-13-01, no-such-date, ''",
        "16.11.2026, unsupported-format, 2026-11-16", "soon, unsupported-format, ''", "2026-11-16, resolved, ''"})
    void B24_a_date_alone_says_what_is_wrong_with_it_and_what_could_be_meant(String text, String code, String alternatives) {
        assertThat(CivilDate.read(text).code()).isEqualTo(code);
        assertThat(String.join(" ", CivilDate.read(text).alternatives())).isEqualTo(alternatives);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-16T24:00, no-such-time", "2026-11-16T23:59:60, no-such-time", "2026-11-16T23:60, no-such-time", "2026-11-16T25:00, no-such-time",
        "2026-13-01T12:00, no-such-date", "2026-00-01T12:00, no-such-date", "2026-11-00T12:00, no-such-date", "2026-11-32T12:00, no-such-date",
        "0000-01-01T12:00, no-such-date"})
    void B29_times_and_dates_outside_their_bounds_are_refused(String text, String code) {
        assertThat(read(text).code()).isEqualTo(code);
    }

    @Test
    void B31_a_midnight_at_the_end_of_a_day_is_offered_as_what_it_could_mean() {
        assertThat(read("2026-11-16T24:00").alternatives()).containsExactly("2026-11-16T23:59:59", "2026-11-17T00:00");
        assertThat(read("9999-12-31T24:00").alternatives()).containsExactly("9999-12-31T23:59:59");
        assertThat(read("9999-12-30T24:00").alternatives()).containsExactly("9999-12-30T23:59:59", "9999-12-31T00:00");
    }

    @Test
    void every_alternative_that_is_offered_can_be_entered_as_it_stands() {
        for (String text : List.of("2026-03-29T02:30", "2026-10-25T02:30", "2026-10-25T02:30Z", "2026-02-29T12:00", "2026-11-16T24:00",
                "16.11.2026T12:00", "29.02.2026")) {
            assertThat(read(text).alternatives()).isNotEmpty().allSatisfy(other -> assertThat(read(other).code()).isEqualTo("resolved"));
        }
    }

    /** Both nights of 2026, every quarter of an hour: exactly the hour that is missing, exactly the hour that comes twice. */
    @Test
    void the_nights_of_2026_have_four_quarters_missing_and_four_doubled() {
        int missing = 0;
        int doubled = 0;
        for (String day : List.of("2026-03-29", "2026-10-25")) {
            LocalDateTime start = LocalDate.parse(day).atStartOfDay();
            for (int quarter = 0; quarter < 96; quarter++) {
                String code = read(start.plus(Duration.ofMinutes(15L * quarter)).toString()).code();
                missing += code.equals("dst-gap") ? 1 : 0;
                doubled += code.equals("dst-ambiguous") ? 1 : 0;
            }
        }
        assertThat(missing).isEqualTo(4);
        assertThat(doubled).isEqualTo(4);
    }
}
