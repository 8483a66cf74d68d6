package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.testkit.PageTest;
import dk.samstemt.portal.testkit.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static dk.samstemt.portal.secretariat.Answers.API;
import static dk.samstemt.portal.secretariat.Answers.ASSEMBLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A colleague saves while somebody writes: both versions are shown, nothing is saved over what was not shown, and nothing that was written is lost. */
class TwoAtOncePagesTest extends PageTest {

    private static final String PAGE = DEMO + "/sekretariat/forsamlinger/asm-1";
    private static final String STALE = "{\"type\":\"/problems/stale-revision\",\"detail\":\"\"}";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");
    /** The items of the agenda the form was made of; the form is about the second. */
    private static final String CHAIR = "\"kind\":\"INFORMATION\",\"subject\":\"CHAIR_OF_MEETING\",\"title\":{\"da\":\"Dirigent\"},\"wording\":null,\"amendment\":null}";
    private static final String MINE = "\"kind\":\"DECISION\",\"subject\":\"AMENDMENT\",\"title\":{\"da\":\"Ændring af § 7\"},\"wording\":\"Det, der foreslås\",\"feeYear\":null,\"amendment\":{\"baseVersion\":3,"
            + "\"operations\":[{\"kind\":\"REPLACE_TEXT\",\"provision\":\"7.1\",\"before\":\"to, tre\",\"after\":\"fire\",\"parameter\":null,\"from\":null}]}}";
    private static final String OTHER = "\"kind\":\"PRESENTATION\",\"subject\":\"BUDGET\",\"title\":{\"da\":\"Budget\"},\"wording\":\"Kollegaens budget\"}";

    private String seen;

    @BeforeEach
    void somebodyHasOpenedTheSecondItem() {
        SERVICES.get(API + "/parties", Answers.PARTIES).get(API + "/statutes/in-force", "{\"version\":3}");
        agenda(4, CHAIR, MINE, OTHER);
        Matcher found = SEEN.matcher(html(page(PAGE + "/dagsorden/2", "da")));
        assertThat(found.find()).isTrue();
        seen = found.group(1);
        SERVICES.answer("PUT " + ASSEMBLY, 412, STALE);
    }

    @Test
    void what_a_colleague_changed_stands_there_to_the_last_operation_and_the_fee_year() {
        agenda(5, CHAIR, MINE.replace("\"feeYear\":null", "\"feeYear\":2031").replace("}]}}", "},{\"kind\":\"SET_PARAMETER\",\"provision\":\"6.2\",\"before\":\"1\",\"after\":\"2\",\"parameter\":\"fee.rate\",\"from\":\"2027-01-01\"}]}}"), OTHER);
        String conflict = conflict("/dagsorden/2");
        assertThat(conflict).contains("En kollega har gemt en nyere udgave", "2031", "Ændring 1: Gældende ordlyd eller værdi", "<td>to, tre</td>", "Ændring 2: Hvad ændres?", "En værdi sættes",
                "<td>fee.rate</td>", "<td>2027-01-01</td>", "Gem min udgave i stedet", "formaction=\"" + PAGE + "/dagsorden/0\"", "value=\"Mit\"", "name=\"revision\" value=\"5\"");
    }

    @Test
    void an_item_that_was_moved_is_found_where_it_is_now_and_no_other_is_touched() {
        agenda(5, MINE, OTHER, CHAIR);
        assertThat(conflict("/dagsorden/2")).contains("men ikke dette punkt", "Punktet står nu som nr. 1.", "action=\"" + PAGE + "/dagsorden/1\"", "value=\"Mit\"").doesNotContain("Kollegaens budget", "i stedet");
        SERVICES.answer("PUT " + ASSEMBLY, 200, "{\"assembly\":\"asm-1\",\"revision\":6}");
        assertThat(submit(mine("/dagsorden/1", "5")).getRedirectedUrl()).isEqualTo(PAGE + "/dagsorden");
        assertThat(last("PUT").body()).containsSubsequence("\"number\":1", "Mit", "\"number\":2", "Kollegaens budget", "\"number\":3", "Dirigent");
    }

    @Test
    void an_item_that_was_moved_and_changed_is_known_by_its_title() {
        agenda(5, OTHER, CHAIR, MINE.replace("Det, der foreslås", "Kollegaens ord"));
        assertThat(conflict("/dagsorden/2")).contains("En kollega har gemt en nyere udgave", "Kollegaens ord", "action=\"" + PAGE + "/dagsorden/3\"").doesNotContain("Dirigent</td>");
    }

    @Test
    void an_item_with_another_title_is_known_by_its_place_where_nothing_came_or_went() {
        agenda(5, CHAIR, MINE.replace("Ændring af § 7", "Kollegaens titel"), OTHER);
        assertThat(conflict("/dagsorden/2")).contains("En kollega har gemt en nyere udgave", "<td>Kollegaens titel</td>", "action=\"" + PAGE + "/dagsorden/2\"");
    }

    @Test
    void in_the_place_of_an_item_that_was_removed_no_other_is_shown_and_mine_can_be_saved_as_a_new_one() {
        agenda(5, CHAIR, OTHER);
        assertThat(conflict("/dagsorden/2")).contains("Punktet står ikke længere på dagsordenen", "Dagsordenen, som den er nu", "<td>Budget</td>", "action=\"" + PAGE + "/dagsorden/0\"",
                "Gem mit som et nyt punkt", "value=\"Mit\"").doesNotContain("i stedet", "Kollegaens budget");
        SERVICES.answer("PUT " + ASSEMBLY, 200, "{\"assembly\":\"asm-1\",\"revision\":6}");
        submit(mine("/dagsorden/0", "5"));
        assertThat(last("PUT").body()).containsSubsequence("Dirigent", "Kollegaens budget", "Mit", "\"number\":3");
    }

    @Test
    void a_new_item_comes_beside_what_a_colleague_wrote() {
        agenda(5, CHAIR, MINE, OTHER, OTHER);
        assertThat(conflict("/dagsorden/0")).contains("En kollega har ændret dagsordenen imens", "action=\"" + PAGE + "/dagsorden/0\"", "value=\"Mit\"").doesNotContain("i stedet");
    }

    @Test
    void what_the_redline_and_a_refusal_show_still_knows_its_item() {
        assertThat(html(submit(mine("/dagsorden/2/aendring", "4")))).contains("name=\"seen\" value=\"" + seen + "\"");
        SERVICES.answer("PUT " + ASSEMBLY, 422, "{\"type\":\"/problems/invalid-body\",\"detail\":\"Nej\",\"errors\":[{\"pointer\":\"/items/1/wording\",\"code\":\"missing\",\"detail\":\"x\"}]}");
        assertThat(html(submit(mine("/dagsorden/2", "4")))).contains("name=\"seen\" value=\"" + seen + "\"", "href=\"#wording\"");
    }

    @Test
    void the_ground_a_colleague_wrote_stands_there_to_the_last_field() {
        SERVICES.get(ASSEMBLY, Answers.draft().replace("\"notice\":{", "\"board\":{\"electedOn\":\"2022-01-10\",\"vacancies\":true},\"notice\":{"));
        MockHttpServletResponse ground = submit(post(PAGE + "/grundlag").param("kind", "EXTRAORDINARY").param("day", "2023-12-06").param("purposeDa", "Mit formål").param("revision", "3").param("key", "k"));
        assertThat(ground.getStatus()).isEqualTo(409);
        assertThat(html(ground)).contains("Ændring af § 7", "Mit formål", "name=\"revision\" value=\"4\"", "<td>10. januar 2022</td>", "som skal besættes</th>").containsPattern("som skal besættes</th>\\s*<td>Ja</td>");
    }

    private String conflict(String path) {
        MockHttpServletResponse answer = submit(mine(path, "4"));
        assertThat(answer.getStatus()).isEqualTo(409);
        return html(answer);
    }

    private MockHttpServletRequestBuilder mine(String path, String revision) {
        return post(PAGE + path).param("revision", revision).param("seen", seen).param("key", "form-3").param("titleDa", "Mit").param("kind", "DECISION").param("subject", "OTHER");
    }

    private static void agenda(int revision, String... items) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < items.length; i++) {
            all.append(i == 0 ? "" : ",").append("{\"number\":").append(i + 1).append(',').append(items[i]);
        }
        SERVICES.get(ASSEMBLY, Answers.draft().replaceFirst("\"revision\":4", "\"revision\":" + revision).replaceFirst("(?s)\"items\":\\[.*?\\],\\s*\"notice\"", Matcher.quoteReplacement("\"items\":[" + all + "],\"notice\"")));
    }

    private static StubServices.Asked last(String method) {
        return SERVICES.asked().stream().filter(asked -> asked.line().startsWith(method + " ")).reduce((first, second) -> second).orElseThrow();
    }
}
