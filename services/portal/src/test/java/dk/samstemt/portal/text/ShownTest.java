package dk.samstemt.portal.text;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import static org.assertj.core.api.Assertions.assertThat;

class ShownTest {

    private static final Shown DA = new Shown(Languages.DANISH);
    private static final Shown EN = new Shown(Languages.ENGLISH);

    @Test
    void days_are_written_as_the_language_writes_them() {
        LocalDate day = LocalDate.of(2023, 11, 14);
        assertThat(DA.day(day)).isEqualTo("14. november 2023");
        assertThat(EN.day(day)).isEqualTo("14 November 2023");
        assertThat(DA.weekday(day)).isEqualTo("tirsdag den 14. november 2023");
        assertThat(EN.weekday(day)).isEqualTo("Tuesday 14 November 2023");
    }

    @Test
    void every_moment_says_that_it_is_danish_time_in_winter_and_summer() {
        assertThat(DA.moment(Instant.parse("2023-11-14T08:05:00Z"))).isEqualTo("14. november 2023 kl. 09.05 (dansk tid)");
        assertThat(EN.moment(Instant.parse("2023-07-14T08:05:00Z"))).isEqualTo("14 July 2023 at 10:05 (Danish time)");
        assertThat(DA.time(Instant.parse("2023-11-14T08:05:00Z"))).isEqualTo("kl. 09.05 (dansk tid)");
        assertThat(DA.second(Instant.parse("2023-11-14T08:05:07Z"))).isEqualTo("14. november 2023 kl. 09.05.07 (dansk tid)");
    }

    @Test
    void a_deadline_is_the_last_minute_in_time_not_the_first_too_late() {
        Instant midnight = Instant.parse("2023-11-14T23:00:00Z");
        assertThat(DA.until(midnight)).isEqualTo("14. november 2023 kl. 23.59 (dansk tid)");
        assertThat(DA.daysLeft(midnight, Instant.parse("2023-11-14T22:59:00Z"))).isZero();
        assertThat(DA.daysLeft(midnight, Instant.parse("2023-11-12T23:30:00Z"))).isEqualTo(1);
        assertThat(DA.daysLeft(midnight, Instant.parse("2023-11-14T23:00:00Z"))).isEqualTo(-1);
    }

    @Test
    void money_and_numbers_use_the_separators_of_the_language() {
        assertThat(DA.money(569_375_000)).isEqualTo("kr. 5.693.750");
        assertThat(EN.money(569_375_000)).isEqualTo("DKK 5,693,750");
        assertThat(DA.money(12_50)).isEqualTo("kr. 12,50");
        assertThat(DA.number(1_863_000)).isEqualTo("1.863.000");
        assertThat(DA.rate(new BigDecimal("3.125"))).isEqualTo("3,125");
        assertThat(EN.rate(new BigDecimal("3.125"))).isEqualTo("3.125");
    }

    @Test
    void sizes_are_told_in_the_unit_people_would_use() {
        assertThat(DA.size(640)).isEqualTo("640 byte");
        assertThat(DA.size(1_234_567)).isEqualTo("1,2 MB");
        assertThat(EN.size(640_400)).isEqualTo("640 kB");
    }

    @Test
    void danish_sorts_ae_oe_aa_last() {
        assertThat(DA.sorted(List.of("Ålborg", "Aabenraa", "Zealand", "Ærø", "Ørsted", "Bornholm"), Function.identity()))
                .containsExactly("Bornholm", "Zealand", "Ærø", "Ørsted", "Aabenraa", "Ålborg");
    }

    @Test
    void a_name_falls_back_to_danish_and_then_to_any() {
        assertThat(EN.name(Map.of("da", "Region Sjælland", "en", "Region Zealand"))).isEqualTo("Region Zealand");
        assertThat(EN.name(Map.of("da", "Region Sjælland"))).isEqualTo("Region Sjælland");
        assertThat(DA.name(Map.of("de", "Seeland"))).isEqualTo("Seeland");
        assertThat(DA.name(Map.of())).isEmpty();
    }
}
