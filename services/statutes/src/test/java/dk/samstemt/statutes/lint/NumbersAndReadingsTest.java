package dk.samstemt.statutes.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.profile.Handling;
import dk.samstemt.statutes.profile.Interpretation;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.profile.Provision;
import dk.samstemt.statutes.profile.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which numbers are skipped, and which readings are told one by one and which only counted. */
class NumbersAndReadingsTest {

    private static Profile plain() {
        return ProfileReader.read(ProfileReader.shipped("foreningen-havnens-venner"));
    }

    private static List<String> skipped(String... ids) {
        List<Provision> provisions = Stream.of(ids).map(id -> new Provision(id, id, "", "x", Handling.INFORMATIVE, List.of())).toList();
        return Numbering.of(plain().withProvisions(provisions)).map(finding -> finding.provisions().get(0)).toList();
    }

    @Test
    void a_paragraph_that_is_left_out_is_a_number_skipped() {
        assertThat(skipped("1.1", "1.2", "1.4", "2.1", "2.2")).containsExactly("1.4");
    }

    @Test
    void a_section_without_paragraphs_has_its_number_too() {
        assertThat(skipped("1", "2", "3.1", "4")).isEmpty();
        assertThat(skipped("1", "3", "4.1")).containsExactly("3");
    }

    @Test
    void a_question_of_which_no_reading_can_be_applied_is_counted_and_not_told_by_itself() {
        Profile plain = plain();
        List<Interpretation> asked = new ArrayList<>(plain.interpretations());
        asked.add(new Interpretation("A-77", Map.of(), "ONE", List.of(new Reading("ONE", Map.of()), new Reading("TWO", Map.of())), Map.of(), "x", LocalDate.EPOCH));
        List<LintFinding> found = ReadingsApplied.of(plain.withInterpretations(asked)).toList();
        assertThat(found).filteredOn(finding -> finding.code().equals("INTERPRETATIONS_ONLY_TOLD")).singleElement().satisfies(finding ->
                assertThat(finding.values()).containsEntry("count", 1L).containsEntry("interpretations", List.of("A-77")));
        assertThat(found).filteredOn(finding -> finding.code().equals("READING_NOT_APPLIED")).isNotEmpty().extracting(finding -> finding.values().get("interpretation"))
                .doesNotContain("A-77");
    }
}
