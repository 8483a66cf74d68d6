package dk.samstemt.statutes.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Admissions;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What the linter tells of the profiles that ship, and of which of their parts it is silent. */
class ToldOfTheShippedTest {

    private static List<LintFinding> told(String name, String code) {
        Profile profile = ProfileReader.read(ProfileReader.shipped(name));
        return ProfileLint.of(profile).stream().filter(finding -> finding.code().equals(code)).toList();
    }

    @Test
    void a_rule_is_not_laid_down_when_no_provision_names_it_and_it_is_no_custom() {
        assertThat(told("foreningen-havnens-venner", "RULES_NOT_LAID_DOWN")).singleElement().satisfies(finding -> assertThat(finding.values().get("rules"))
                .asInstanceOf(InstanceOfAssertFactories.LIST).contains("BO-7", "DI-5", "GA-14").doesNotContain("GA-9", "GA-7", "GA-12", "GA-30"));
    }

    @Test
    void a_party_of_whom_no_fee_is_said_is_told_where_fees_are_said_of_others() {
        assertThat(told("greater-copenhagen-eu-office", "PARTY_WITHOUT_FEE")).isEmpty();
        assertThat(told("foreningen-havnens-venner", "PARTY_WITHOUT_FEE")).isEmpty();
        assertThat(ProfileLint.of(Admissions.next(Admissions.ADMITTED))).filteredOn(finding -> finding.code().equals("PARTY_WITHOUT_FEE"))
                .containsExactly(LintFinding.of(Severity.WARNING, "PARTY_WITHOUT_FEE", List.of(), "/parties/9", "party", "itu"));
    }

    @Test
    void only_a_recipient_that_is_no_party_is_named_and_every_figure_of_a_fee_is_read() {
        assertThat(told("greater-copenhagen-eu-office", "NAME_OF_NO_PARTY")).extracting(LintFinding::place).doesNotContain("/assets/first/1", "/assets/first/2", "/assets/first/3")
                .contains("/assets/first/4");
        assertThat(told("greater-copenhagen-eu-office", "PARAMETER_NOT_READ")).isEmpty();
    }
}
