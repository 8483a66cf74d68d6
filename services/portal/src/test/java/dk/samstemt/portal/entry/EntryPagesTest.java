package dk.samstemt.portal.entry;

import dk.samstemt.portal.testkit.PageTest;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class EntryPagesTest extends PageTest {

    @Test
    void the_first_of_each_role_is_offered_at_once_and_the_others_when_one_asks_for_more() {
        String page = html(stranger("/"));
        assertThat(page.substring(0, page.indexOf("<details"))).contains("hint=sekretariat", "hint=ku", "Knud Toft", ", Københavns Universitet", "hint=revisor").doesNotContain("hint=dtu");
        assertThat(page.substring(page.indexOf("<details"))).contains("Flere af demoens personer", "Repræsentant for en part", "hint=dtu", "Ditte Aagaard", ", Danmarks Tekniske Universitet")
                .doesNotContain("hint=ku", "Revisor");
        assertThat(asked(stranger("/"))).isEmpty();
    }

    @Test
    void parties_are_named_in_the_readers_language_also_for_those_who_want_to_be_somebody_else() {
        assertThat(html(page("/demo", "en"))).contains("More people of the demo", ", University of Copenhagen", ", Technical University of Denmark").doesNotContain("Københavns Universitet");
    }

    @Test
    void where_nobody_shares_a_role_there_is_nobody_else() {
        assertThat(DemoPeople.of(List.of("a|auditor|A", "b|operator|B"))).satisfies(people -> {
            assertThat(people.first()).extracting(DemoPerson::login).containsExactly("a", "b");
            assertThat(people.others()).isEmpty();
        });
    }
}
