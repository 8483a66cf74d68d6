package dk.samstemt.statutes.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts and rates as people type them: one meaning or none, and then the place and the reason. */
class AmountTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"5693750", "5.693.750", "5,693,750", "5693750,00", "5693750.00", "5.693.750,00", "5,693,750.00", "kr. 5.693.750",
        "kr 5.693.750", "KR.5.693.750", "DKK 5.693.750", "5.693.750 kr.", "5 693 750", "5\u00a0693\u00a0750", "5\u202f693\u202f750,00", "5'693'750",
        "  5.693.750,- ", "5.693.750,- kr.", "kr. 5.693.750,0"})
    void one_amount_in_many_hands(String typed) {
        assertThat(AmountText.ore(typed)).as(typed).isEqualTo(569_375_000L);
        assertThat(AmountText.read(typed).code()).isEqualTo("ok");
        assertThat(AmountText.read(typed).place()).isEqualTo(-1);
        assertThat(AmountText.read(typed).readings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,0", "'0,5',50", "'12,5',1250", "12.05,1205", "'999,99',99999", "'1.000.000',100000000", "'1.234,56',123456", "'1,234.56',123456",
        "'1 234',123400", "'9999999999999,99',999999999999999"})
    void smaller_and_larger_ones(String typed, long ore) {
        assertThat(AmountText.ore(typed)).as(typed).isEqualTo(ore);
    }

    @ParameterizedTest
    @CsvSource({"1.234,1,1234,'1,23'", "'1,234',1,1234,'1,23'", "'kr. 949.200',7,949200,'949,20'", "999.999,3,999999,'999,99'"})
    void one_separator_before_three_digits_is_ambiguous_and_both_readings_are_named(String typed, int place, String thousands, String decimals) {
        NumberText read = AmountText.read(typed);
        assertThat(read.code()).isEqualTo("ambiguous");
        assertThat(read.place()).isEqualTo(place);
        assertThat(read.readings()).containsExactly(thousands, decimals);
        assertThat(read.readings()).allSatisfy(reading -> assertThat(AmountText.read(reading).code()).isEqualTo("ok"));
        assertThatThrownBy(read::value).isInstanceOf(IllegalStateException.class).hasMessageContaining("ambiguous");
    }

    @ParameterizedTest
    @CsvSource({"'',empty,0", "kr.,empty,3", "'  ',empty,2", "-500,negative,0", "'kr. -500',negative,4", "\u2212500,negative,0", "(500),negative,0",
        "+500,sign,0", "500-,sign,3", "5e3,letter,1", "fem,letter,0", "5 mio,letter,2", "\u0665,letter,0", "5\u20ac,letter,1", "50%,letter,2",
        "'12,345678',decimals,5", "5693.750,decimals,7", "0.125,decimals,4", "'1.234,567',decimals,8", "1..5,grouping,2", "1.23.456,grouping,4",
        "1.234.56,grouping,8", "1234.567.890,grouping,4", "'1.234 567',grouping,5", "'5.693,750.00',grouping,5", "5 69,grouping,4",
        "1.234.5678,grouping,9", "'1,5.5',grouping,3", ".5,separator,0", "'5,',separator,1", "007,leading-zero,0", "00,leading-zero,0",
        "'0.123.456',leading-zero,0", "12345678901234,too-large,0"})
    void what_has_no_meaning_is_refused_with_place_and_reason(String typed, String code, int place) {
        NumberText read = AmountText.read(typed);
        assertThat(read.code()).as(typed).isEqualTo(code);
        assertThat(read.place()).as(typed).isEqualTo(place);
        assertThat(read.readings()).isEmpty();
        assertThatThrownBy(() -> AmountText.ore(typed)).isInstanceOf(IllegalStateException.class).hasMessage(code + " at " + place);
    }

    @ParameterizedTest
    @CsvSource({"'3,125',3.125", "3.125,3.125", "'kr. 2,820',2.820", "2,2", "'0,5',0.5", "1.031,1.031", "1234.5,1234.5", "1.12345678,1.12345678"})
    void a_rate_has_one_separator_and_keeps_its_decimals(String typed, String rate) {
        assertThat(RateText.read(typed).value()).isEqualTo(new BigDecimal(rate));
    }

    @ParameterizedTest
    @CsvSource({"'1.234,5',grouping,5", "'1,2,3',grouping,3", "1 000,grouping,1", "1'000,grouping,1", "0,zero-rate,0", "0.000,zero-rate,0", "03.1,leading-zero,0",
        "12345,too-large,0", "1.123456789,decimals,10", "-3.125,negative,0", "'',empty,0", "3.125 pr,letter,6", "kr. .5,separator,4"})
    void a_rate_that_is_none_is_refused(String typed, String code, int place) {
        assertThat(RateText.read(typed).code()).as(typed).isEqualTo(code);
        assertThat(RateText.read(typed).place()).as(typed).isEqualTo(place);
    }

    @Test
    void whole_kroner_are_rounded_half_up_and_nothing_overflows_silently() {
        assertThat(Kroner.whole(new BigDecimal("5645572.50"))).isEqualTo(564_557_300L);
        assertThat(Kroner.whole(new BigDecimal("5645572.4999"))).isEqualTo(564_557_200L);
        assertThat(Kroner.ore(new BigDecimal("0.005"))).isEqualTo(1);
        assertThat(Kroner.ore(new BigDecimal("0.0049"))).isZero();
        assertThat(Kroner.of(79_618_689L)).isEqualTo(new BigDecimal("796186.89"));
        assertThat(Kroner.text(79_618_689L)).isEqualTo("796186.89");
        assertThat(Kroner.text(48_931_300L)).isEqualTo("489313");
        assertThat(Kroner.text(50L)).isEqualTo("0.5");
        assertThat(Kroner.text(0)).isEqualTo("0");
        assertThat(Kroner.ore(Kroner.of(Long.MAX_VALUE))).isEqualTo(Long.MAX_VALUE);
        assertThatThrownBy(() -> Kroner.ore(Kroner.of(Long.MAX_VALUE).add(BigDecimal.ONE))).isInstanceOf(ArithmeticException.class);
    }
}
