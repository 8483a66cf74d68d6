package dk.samstemt.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {

    @ParameterizedTest
    @CsvSource({"2023-11-14,20231114T220000Z,20231114T230000Z", "2024-06-30,20240630T210000Z,20240630T220000Z",
            "2023-10-29,20231029T220000Z,20231029T230000Z", "2024-03-31,20240331T210000Z,20240331T220000Z"})
    void the_hour_before_the_end_of_the_day_in_utc_summer_and_winter(LocalDate day, String start, String end) {
        Instant deadline = day.plusDays(1).atStartOfDay(Samples.ZONE).toInstant();
        String file = new String(CalendarFile.of(Samples.to("da"), "asm-1@example.org", Instant.parse("2023-10-24T07:10:00Z"), deadline), StandardCharsets.UTF_8);
        assertThat(file).contains("DTSTART:" + start, "DTEND:" + end, "DTSTAMP:20231024T071000Z", "UID:asm-1@example.org", "METHOD:PUBLISH")
                .doesNotContain("TZID", "VTIMEZONE", "ATTENDEE");
        assertThat(file.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("Sidste frist for tilkendegivelser er tirsdag den 14. november 2023 kl. 23.59 dansk tid");
    }

    @Test
    void a_feed_has_a_name_and_says_what_is_called_off() {
        CalendarFile.Entry entry = new CalendarFile.Entry(Samples.to("en"), "asm-1@example.org", Samples.DEADLINE, true);
        String file = new String(CalendarFile.of(Samples.to("en").words(), "Deadlines", Instant.parse("2023-10-24T07:10:00Z"), List.of(entry)), StandardCharsets.UTF_8);
        assertThat(file).contains("X-WR-CALNAME:Deadlines", "X-WR-TIMEZONE:Europe/Copenhagen", "STATUS:CANCELLED", "SEQUENCE:1").doesNotContain("TZID");
    }
}
