package dk.samstemt.membership.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.membership.version.Origin;
import dk.samstemt.statutes.amendment.Adopted;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Commencement;
import dk.samstemt.statutes.amendment.ConsolidatedText;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.amendment.Redline;
import dk.samstemt.statutes.amendment.Versions;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** AM-3 and AM-4: adopted amendments lie one upon another in the order in which they begin, and each is checked again. */
class LayingTest {

    private static final Profile FIRST = ProfileReader.read(ProfileReader.shipped());
    private static final Operation HOME = Operation.replaceText("1.2", "hører hjemme", "har hjemme");
    private static final Operation NAME = Operation.replaceText("1.1", "hedder", "kaldes");
    private static final Operation OTHER_NAME = Operation.replaceText("1.1", "Foreningen hedder", "Den er");

    private static Laying.Layer layer(String item, String from, int base, Operation... operations) {
        LocalDate day = LocalDate.parse(from);
        return new Laying.Layer(new Origin("a1", item, base, "00"), new Amendment(base, List.of(operations)),
                new Commencement(day.atStartOfDay(FIRST.zone()).toInstant(), day));
    }

    @Test
    void AM_4_what_quotes_an_older_version_is_laid_upon_the_newer_where_the_words_still_stand() {
        Laying.Outcome outcome = Laying.of(FIRST, 1, List.of(layer("one", "2024-01-01", 1, NAME), layer("two", "2024-01-01", 1, HOME)));
        assertThat(outcome.mismatch()).isNull();
        assertThat(outcome.laid()).extracting(laid -> laid.applied().next().version()).containsExactly(2, 3);
        assertThat(outcome.laid()).extracting(laid -> laid.origin().base()).containsExactly(1, 2);
        assertThat(ConsolidatedText.of(outcome.laid().get(1).applied().next(), "da")).contains("kaldes", "har hjemme");
        assertThat(outcome.laid().get(1).applied().redlines()).extracting(Redline::provision).containsExactly("1.2");
    }

    @Test
    void AM_4_only_words_that_are_gone_are_refused_and_the_version_is_named() {
        Laying.Outcome outcome = Laying.of(FIRST, 1, List.of(layer("one", "2024-01-01", 1, NAME), layer("two", "2024-02-01", 1, OTHER_NAME)));
        assertThat(outcome.laid()).isEmpty();
        assertThat(outcome.against()).isEqualTo(2);
        assertThat(outcome.mismatch().provision()).isEqualTo("1.1");
        assertThat(outcome.mismatch().operation()).isZero();
    }

    @Test
    void AM_3_published_numbers_are_never_given_again() {
        Laying.Outcome outcome = Laying.of(FIRST, 4, List.of(layer("two", "2024-01-01", 1, HOME), layer("one", "2024-03-01", 1, NAME)));
        assertThat(outcome.laid()).extracting(laid -> laid.applied().next().version()).containsExactly(5, 6);
        assertThat(outcome.laid()).extracting(laid -> laid.origin().base()).containsExactly(1, 5);
    }

    @Test
    void AM_2_a_version_that_never_was_cannot_be_quoted() {
        assertThat(Laying.of(FIRST, 4, List.of(layer("two", "2024-01-01", 5, HOME))).mismatch().operation()).isEqualTo(-1);
        assertThat(Laying.of(FIRST, 4, List.of(layer("two", "2024-01-01", 4, HOME))).mismatch()).isNull();
    }

    @Test
    void AM_3_a_figure_is_quoted_with_its_value_of_the_day_it_begins() {
        Operation first = Operation.setParameter("4.4", "notice.extraordinary", "21", "28", LocalDate.parse("2024-06-01"));
        Operation then = Operation.setParameter("4.4", "notice.extraordinary", "28", "30", null);
        Laying.Outcome outcome = Laying.of(FIRST, 1, List.of(layer("one", "2024-01-01", 1, first), layer("two", "2024-07-01", 1, then)));
        assertThat(outcome.mismatch()).isNull();
        Profile last = outcome.laid().get(1).applied().next();
        assertThat(last.parameter("notice.extraordinary").orElseThrow().on(LocalDate.parse("2024-06-30"))).contains("28");
        assertThat(last.parameter("notice.extraordinary").orElseThrow().on(LocalDate.parse("2024-07-01"))).contains("30");
    }

    @Test
    void AM_3_the_order_is_that_of_the_statutes_own_history() {
        Laying.Layer one = layer("one", "2024-03-01", 1, NAME);
        Laying.Layer two = layer("two", "2024-01-01", 1, HOME);
        Versions history = (Versions) Versions.of(FIRST, List.of(adopted(one, "2023-11-01T00:00:00Z"), adopted(two, "2023-12-01T00:00:00Z")));
        List<Laying.Laid> laid = Laying.of(FIRST, 1, List.of(two, one)).laid();
        assertThat(laid).extracting(made -> made.applied().next().provisions()).containsExactlyElementsOf(
                history.versions().subList(1, 3).stream().map(version -> version.profile().provisions()).toList());
    }

    private static Adopted adopted(Laying.Layer layer, String at) {
        return new Adopted(layer.origin().item(), layer.amendment(), Instant.parse(at), layer.begins().from(), layer.begins().fromDay());
    }
}
