package dk.samstemt.statutes.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.profile.Provision;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Single operations at their edges: what is told of one that does not fit, and where a new provision finds its place and heading. */
class OperationsTest {

    private static AmendmentOutcome apply(Operation... operations) {
        return Amendments.apply(Cases.PROFILE, new Amendment(1, List.of(operations)), Cases.STATUTES.deadline(Cases.DAY), Cases.DAY.plusDays(1));
    }

    private static String misfit(Operation... operations) {
        return apply(operations).fold(applied -> "fits", mismatch -> mismatch.operation() + " " + mismatch.provision() + ": " + mismatch.found());
    }

    private static List<Provision> provisions(Operation... operations) {
        return apply(operations).fold(applied -> applied.next().provisions(), mismatch -> List.of());
    }

    private static String text(String provision) {
        return Cases.PROFILE.provision(provision).orElseThrow().text();
    }

    @Test
    void AM_2_words_that_stand_nowhere_are_told_with_nothing_and_words_once_there_with_themselves() {
        assertThat(misfit(Operation.replaceText("1.2", "\u00a4\u00a4", "x"))).isEqualTo("0 1.2: ");
        assertThat(misfit(Operation.replaceText("1.1", "hedder", null))).isEqualTo("0 1.1: hedder");
        assertThat(misfit(Operation.replaceText("1.1", "hedder", "kaldes"), Operation.replaceText("1.1", "hedder", "x"))).startsWith("1 1.1: ");
    }

    @Test
    void AM_2_what_there_is_already_is_not_inserted_and_is_told() {
        assertThat(misfit(Operation.insert("4.7", "x"))).isEqualTo("0 4.7: " + text("4.7"));
    }

    @Test
    void AM_2_a_provision_is_repealed_only_when_its_words_are_quoted() {
        assertThat(misfit(Operation.repeal("1.2", text("1.2") + "x"))).isEqualTo("0 1.2: " + text("1.2"));
    }

    @Test
    void AM_2_a_parameter_is_changed_only_in_the_provision_it_stands_in() {
        assertThat(misfit(Operation.setParameter("6.3", "fee.region-hovedstaden.rate", "3.125", "3", null))).isEqualTo("0 6.3: ");
        assertThat(misfit(Operation.setParameter("6.2", "fee.nobody.rate", "3.125", "3", null))).isEqualTo("0 6.2: ");
    }

    @Test
    void AM_3_where_each_quotation_fits_and_the_result_does_not_the_last_operation_is_named() {
        assertThat(misfit(Operation.replaceText("1.1", "hedder", "kaldes"), Operation.repeal("4.4", text("4.4")))).startsWith("1 4.4: ").contains("4.4");
    }

    @Test
    void AM_3_a_number_that_the_reader_refuses_never_becomes_a_version_and_the_operation_that_sets_it_is_named() {
        Operation words = Operation.replaceText("1.1", "hedder", "kaldes");
        for (String bad : List.of("999999999999999", "1000", "4,5", "")) {
            assertThat(misfit(Operation.setParameter("5.4", "board.term", "4", bad, null), words)).startsWith("0 5.4: \"" + bad + "\" is no value in YEARS: a whole number of at most 3 figures");
        }
        assertThat(misfit(words, Operation.setParameter("5.4", "election.day", "2025-11-18", "+12345-01-01", null))).startsWith("1 5.4: ").contains("years 1000 to 2999");
        assertThat(apply(Operation.setParameter("5.4", "board.term", "4", "999", null))).isInstanceOf(Applied.class);
    }

    @Test
    void AM_3_what_could_not_be_written_never_becomes_a_version() {
        Operation words = Operation.insert("13", "Sidste.");
        assertThat(misfit(Operation.setParameter("5.4", "board.term", "4", "5", LocalDate.of(12345, 1, 1)), words)).startsWith("0 5.4: ").contains("a year has four digits");
        assertThat(misfit(words, Operation.insert("4.8", "Ny \ud800."))).startsWith("1 4.8: ").contains("surrogate");
        assertThat(misfit(Operation.setDecisionRule("4.6", "nobody", "{}", "{}"))).startsWith("0 4.6: ");
        AmendmentOutcome late = Amendments.apply(Cases.PROFILE, new Amendment(1, List.of(words, Operation.insert("14", "Og mere."))), Cases.STATUTES.deadline(Cases.DAY), LocalDate.of(12345, 1, 1));
        assertThat(late).isInstanceOfSatisfying(Mismatch.class, mismatch -> assertThat(mismatch.operation() + " " + mismatch.provision()).isEqualTo("1 14"));
    }

    @Test
    void AM_3_of_several_operations_on_what_does_not_come_out_the_last_is_named() {
        Operation later = Operation.insert("13", "Sidste.");
        assertThat(misfit(Operation.setParameter("5.4", "board.term", "4", "5", null), Operation.setParameter("5.4", "board.term", "5", "6000", LocalDate.parse("2025-01-01")), later)).startsWith("1 5.4: ");
        assertThat(misfit(Operation.replaceText("1.1", text("1.1"), " "), later)).startsWith("0 1.1: a provision without words");
    }

    @Test
    void AM_2_a_new_paragraph_stands_under_the_heading_of_its_section_and_a_new_section_without_paragraphs_before_them() {
        List<Provision> all = provisions(Operation.insert("4.8", "Ny."), Operation.insert("13", "Helt ny."), Operation.insert("13.1", "Og mere."), Operation.insert("4b", "Mellem."));
        List<String> ids = all.stream().map(Provision::id).toList();
        assertThat(ids.subList(ids.indexOf("4.7"), ids.indexOf("5.1") + 1)).containsExactly("4.7", "4.8", "4b", "5.1");
        assertThat(ids).endsWith("13", "13.1");
        assertThat(all).filteredOn(provision -> provision.id().equals("4.8")).extracting(Provision::heading).containsExactly("Generalforsamling");
    }

    @Test
    void a_consolidated_text_calls_the_association_by_its_name_in_the_language_of_the_text() {
        Profile plain = ProfileReader.read(ProfileReader.shipped("foreningen-havnens-venner"));
        assertThat(ConsolidatedText.of(plain, "da")).startsWith("Vedt\u00e6gter for Foreningen Havnens Venner\n");
        assertThat(ConsolidatedText.of(plain, "en")).startsWith("Statutes of Friends of the Harbour\n");
    }

    @Test
    void a_consolidated_text_begins_with_its_title_and_shows_each_heading_once() {
        assertThat(ConsolidatedText.of(Cases.PROFILE, "da")).startsWith("Vedt\u00e6gter for Greater Copenhagen EU Office\nVersion 1, g\u00e6ldende fra torsdag den 7. februar 2019\n\n")
                .containsOnlyOnce("\nGeneralforsamling\n\n\u00a7 4 stk. 1  ");
        assertThat(ConsolidatedText.of(Cases.PROFILE, "en")).startsWith("Statutes of Greater Copenhagen EU Office\nVersion 1, in force from Thursday 7 February 2019\n\n");
    }
}
