package dk.samstemt.portal.assemblies;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.portal.testkit.PageTest;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

class AssembliesPageTest extends PageTest {

    private static final String ARCHIVE = "/api/v1/associations/demo/archive";
    private static final String LIST = DEMO + "/sekretariat/forsamlinger";

    @Test
    void what_is_looked_for_stands_in_the_address_and_is_asked_of_the_service_as_it_stands() {
        SERVICES.get(ARCHIVE + "?year=2023&kind=EXTRAORDINARY&state=CONVENED&text=%C3%A6ndring", page(line(1, "null")));
        MockHttpServletResponse found = page(LIST + "?text=ændring&year=2023&kind=EXTRAORDINARY&state=CONVENED", "da");
        assertThat(html(found)).contains("Forsamling nummer 1", "value=\"ændring\"", "name=\"text\"", "name=\"year\"", "name=\"kind\"", "name=\"state\"", "<option value=\"2023\" selected=\"selected\">2023</option>", "Vis alle");
        assertThat(asked(found)).containsExactly("membership", "assembly");
    }

    @Test
    void an_address_with_nonsense_shows_what_there_is() {
        SERVICES.get(ARCHIVE, page(line(1, "null")));
        assertThat(html(page(LIST + "?year=x&kind=PLENARY&state=%3Cb%3E", "da"))).contains("Forsamling nummer 1").doesNotContain("Vis alle");
    }

    @Test
    void a_party_sees_beside_each_assembly_whether_it_has_answered() {
        SERVICES.get(ARCHIVE + "?of=ku", page(line(1, "true") + "," + line(2, "false") + "," + line(3, "null")));
        String html = html(page(DEMO + "/part/ku/forsamlinger", "da"));
        assertThat(html).contains("Jeres svar", "<td>Afgivet</td>", "<td>Ikke afgivet</td>", "<td>–</td>").doesNotContain("value=\"DRAFT\"");
        SERVICES.get(ARCHIVE, page(line(1, "true")));
        assertThat(html(page(LIST, "en"))).doesNotContain("Your answer").contains("value=\"DRAFT\"");
    }

    @Test
    void a_page_of_a_thousand_stays_a_page_and_leads_to_the_next_with_what_is_looked_for() {
        SERVICES.get(ARCHIVE + "?year=2023&text=%C3%A6ndring", "{\"assemblies\":[" + IntStream.range(0, 50).mapToObj(i -> line(i, "null")).collect(Collectors.joining(",")) + "],\"next\":\"ass-50\",\"years\":[2023]}");
        MockHttpServletResponse found = page(LIST + "?year=2023&text=ændring", "da");
        assertThat(html(found).length()).isLessThan(100_000);
        assertThat(html(found)).contains("text=%C3%A6ndring&amp;year=2023&amp;", "after=ass-50");
    }

    @Test
    void nothing_found_is_not_nothing_there() {
        SERVICES.get(ARCHIVE, "{\"assemblies\":[],\"years\":[]}").get(ARCHIVE + "?text=intet", "{\"assemblies\":[],\"years\":[2023]}");
        assertThat(html(page(LIST, "da"))).contains("Der er ingen forsamlinger endnu.");
        assertThat(html(page(LIST + "?text=intet", "da"))).contains("Ingen forsamlinger passer til søgningen.");
        assertThat(page(DEMO + "/administration/forsamlinger", "da").getStatus()).isEqualTo(404);
    }

    private static String page(String lines) {
        return "{\"assemblies\":[" + lines + "],\"years\":[2023,2022]}";
    }

    private static String line(int number, String answered) {
        return "{\"assembly\":\"ass-" + number + "\",\"kind\":\"EXTRAORDINARY\",\"form\":\"WRITTEN\",\"day\":\"2023-11-14\",\"state\":\"CONVENED\",\"purpose\":{\"da\":\"Forsamling nummer "
                + number + "\"},\"deadline\":\"2023-11-14T23:00:00Z\",\"answered\":" + answered + "}";
    }

    @Test
    void who_has_asked_too_much_is_told_so_and_not_that_there_is_nothing_to_see() {
        SERVICES.answer("GET " + ARCHIVE, 429, "{\"detail\":\"\"}", "90");
        MockHttpServletResponse much = page(LIST, "da");
        assertThat(much.getStatus()).isEqualTo(429);
        assertThat(html(much)).contains("For mange forespørgsler").doesNotContain("Her er ikke noget");
    }
}
