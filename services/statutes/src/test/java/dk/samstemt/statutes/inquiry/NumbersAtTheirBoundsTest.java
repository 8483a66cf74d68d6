package dk.samstemt.statutes.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.json.Records;
import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.profile.Parameter;
import dk.samstemt.statutes.profile.ParameterValue;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.profile.ProfileWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A profile that is taken never makes a question fail: with every number as large, and as small, as it may be, the facts alone are to blame. */
class NumbersAtTheirBoundsTest {

    private static final int CASES = 30;
    private static final Statutes LARGEST = with(NumbersAtTheirBoundsTest::largest);
    private static final Statutes SMALLEST = with(NumbersAtTheirBoundsTest::smallest);

    private static String largest(Parameter parameter) {
        return switch (parameter.unit()) {
            case DAYS, WEEKS, MONTHS -> "9999";
            case YEARS -> "999";
            case YEAR -> "2999";
            case COUNT -> "999999";
            case MONTH_DAY -> "12-31";
            case DATE -> "2999-12-31";
            case KRONER_PER_INHABITANT -> "999999999.999999";
            case ORE -> "999999999999999";
        };
    }

    private static String smallest(Parameter parameter) {
        return switch (parameter.unit()) {
            case YEAR -> "1000";
            case MONTH_DAY -> "01-01";
            case DATE -> "1000-01-01";
            case KRONER_PER_INHABITANT -> "0.000001";
            default -> "0";
        };
    }

    /** The base year of a fee stays as it is: facts of which no index leads back to it are refused, and rightly. */
    private static Statutes with(Function<Parameter, String> number) {
        Profile changed = Cases.PROFILE.withParameters(Cases.PROFILE.parameters().stream().map(old -> new Parameter(old.id(), old.provision(), old.unit(),
                old.values().stream().map(value -> new ParameterValue(old.id().endsWith(".base-year") ? value.value() : number.apply(old), value.from(), value.until())).toList())).toList());
        return Statutes.of(ProfileReader.read(ProfileWriter.canonical(changed)));
    }

    @Test
    void every_reckoning_under_the_largest_and_the_smallest_numbers_is_reckoned_as_under_others() {
        List.of(LARGEST, SMALLEST).forEach(statutes -> Reckonings.all().forEach(reckoning ->
                each(reckoning.name(), reckoning.facts(), CASES, facts -> assertThat(Records.canonical(reckoning.reckon(statutes, facts).result())).isNotEmpty(),
                        facts -> reckoning.reckon(Cases.STATUTES, facts))));
    }

    @Test
    void the_real_notice_is_ruled_on_under_the_largest_and_the_smallest_numbers() {
        assertThat(LARGEST.noticeMayGoOut(Cases.realNotice()).answer()).isFalse();
        assertThat(SMALLEST.noticeMayGoOut(Cases.realNotice()).questions()).isNotEmpty();
    }

    @Test
    @Tag("slow")
    void every_question_under_the_largest_numbers_is_ruled_on_as_under_others() {
        Inquiries.all().forEach(inquiry -> each(inquiry.kind().name(), inquiry.facts(), 1, facts -> assertThat(inquiry.ask(LARGEST, facts).canonical()).isNotEmpty(),
                facts -> inquiry.ask(Cases.STATUTES, facts)));
    }

    @Test
    void a_base_year_at_its_bounds_is_told_with_the_fee() {
        for (String year : List.of("1000", "2999")) {
            Statutes statutes = Statutes.of(Cases.PROFILE.withParameters(Cases.PROFILE.parameters().stream().map(old -> !old.id().equals("fee.ku.base-year") ? old
                    : new Parameter(old.id(), old.provision(), old.unit(), List.of(new ParameterValue(year, old.values().get(0).from(), null)))).toList()));
            Reckoned named = Reckonings.named("NAMED_FEE").orElseThrow().reckon(statutes, Map.of("basis", "ku", "year", 2024L));
            assertThat(new String(Records.canonical(named.result()), StandardCharsets.UTF_8)).contains(year);
        }
    }

    private static void each(String name, Class<? extends Record> type, int cases, Consumer<Map<String, Object>> bounds, Consumer<Map<String, Object>> shipped) {
        for (long seed = 0; seed < cases; seed++) {
            Map<String, Object> facts = new AnyFacts(seed).of(type);
            assertThat(refusal(bounds, facts)).as("%s %s", name, facts).isEqualTo(refusal(shipped, facts));
        }
    }

    /** The places of the facts that are refused; a law that fails is told as it is. */
    private static Optional<String> refusal(Consumer<Map<String, Object>> asked, Map<String, Object> facts) {
        try {
            asked.accept(facts);
            return Optional.empty();
        } catch (FactsDefects refused) {
            return Optional.of(refused.defects().toString());
        } catch (RuntimeException other) {
            return Optional.of(other.toString());
        }
    }
}
