package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.rules.Law;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which subjects of items the statutes tell apart: by whether anything is decided, by the call they ask for, by majority, quorum and what is needed besides. */
class SubjectsApartTest {

    private static final String EU_OFFICE = "greater-copenhagen-eu-office";
    private static final String HARBOUR = "foreningen-havnens-venner";
    private static final List<AssemblyForm> PHYSICAL = List.of(AssemblyForm.PHYSICAL);

    private static Law law(String profile, String was, String becomes) {
        String text = new String(ProfileReader.shipped(profile), StandardCharsets.UTF_8);
        String changed = text.replaceAll(was, becomes);
        assertThat(changed).isNotEqualTo(text);
        return Law.of(ProfileReader.read(changed.getBytes(StandardCharsets.UTF_8)));
    }

    /** A shipped profile that does not lay down some rules. */
    private static Law without(String rules) {
        return law(EU_OFFICE, "\"(" + rules + ")\",\\s*|,\\s*\"(" + rules + ")\"", "");
    }

    /** At assemblies of no form nothing is decided, so that only the call can tell subjects apart. */
    private static List<ItemSubject> byTheCall(ItemSubject now, Law law) {
        return SubjectsApart.of(now, List.of(), law);
    }

    @Test
    void AM_1_DI_1_a_subject_is_apart_where_the_statutes_ask_for_a_lawful_call_of_it_and_only_there() {
        Law both = Law.of(Cases.PROFILE);
        assertThat(byTheCall(ItemSubject.OTHER, both)).containsExactly(ItemSubject.AMENDMENT);
        assertThat(byTheCall(ItemSubject.DISSOLUTION, both)).containsExactly(ItemSubject.OTHER);
        assertThat(byTheCall(ItemSubject.OTHER, without("DI-1|DI-3"))).containsExactly(ItemSubject.AMENDMENT);
        assertThat(byTheCall(ItemSubject.OTHER, without("AM-1"))).containsExactly(ItemSubject.DISSOLUTION);
        assertThat(byTheCall(ItemSubject.OTHER, without("AM-1|DI-1|DI-3"))).isEmpty();
    }

    @Test
    void GA_5_any_other_business_on_which_nothing_is_decided_is_apart_from_whatever_is_decided() {
        for (Law law : List.of(Law.of(Cases.PROFILE), Law.of(ProfileReader.read(ProfileReader.shipped(HARBOUR))))) {
            assertThat(SubjectsApart.of(ItemSubject.OTHER, PHYSICAL, law)).contains(ItemSubject.ANY_OTHER_BUSINESS);
            assertThat(SubjectsApart.of(ItemSubject.ANY_OTHER_BUSINESS, PHYSICAL, law)).startsWith(ItemSubject.OTHER).doesNotContain(ItemSubject.BUDGET, ItemSubject.ANY_OTHER_BUSINESS);
        }
    }

    @Test
    void GA_9_a_subject_is_apart_where_something_is_needed_for_it_besides_the_majority() {
        assertThat(SubjectsApart.of(ItemSubject.OTHER, PHYSICAL, Law.of(Cases.PROFILE))).contains(ItemSubject.FEE).doesNotContain(ItemSubject.BUDGET);
        assertThat(SubjectsApart.of(ItemSubject.OTHER, List.of(AssemblyForm.WRITTEN), Law.of(Cases.PROFILE))).doesNotContain(ItemSubject.FEE);
    }

    @Test
    void GA_8_a_subject_is_apart_where_only_the_quorum_is_another() {
        Law budget = law(HARBOUR, "(\"PRESENT_SHARE\"[^}]*}[^\\[]*\\[\\s*\"AMENDMENT\",\\s*\"DISSOLUTION\")", "$1, \"BUDGET\"");
        assertThat(SubjectsApart.of(ItemSubject.OTHER, PHYSICAL, budget)).contains(ItemSubject.BUDGET).doesNotContain(ItemSubject.ACCOUNTS, ItemSubject.OTHER);
        assertThat(SubjectsApart.of(ItemSubject.BUDGET, PHYSICAL, budget)).contains(ItemSubject.OTHER).doesNotContain(ItemSubject.BUDGET);
    }

    @Test
    void GA_9_a_subject_is_apart_where_only_the_majority_is_another() {
        Law accounts = law(HARBOUR, "(\"QUALIFIED_MAJORITY\"[^}]*}[^\\[]*\\[\\s*\"AMENDMENT\",\\s*\"DISSOLUTION\")", "$1, \"ACCOUNTS\"");
        assertThat(SubjectsApart.of(ItemSubject.OTHER, PHYSICAL, accounts)).contains(ItemSubject.ACCOUNTS).doesNotContain(ItemSubject.BUDGET);
    }
}
