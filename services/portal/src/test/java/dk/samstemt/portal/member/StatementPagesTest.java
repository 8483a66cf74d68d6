package dk.samstemt.portal.member;

import dk.samstemt.portal.testkit.PageTest;
import dk.samstemt.portal.testkit.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The way through a statement: nothing is lost on it, nothing is kept of it, nothing is given by looking. */
class StatementPagesTest extends PageTest {

    private static final String MAKE = "POST " + Written.OWN + "/statements";

    @BeforeEach
    void theBallotIsOpen() {
        SERVICES.get(Written.ASSEMBLY, Written.CONVENED).get(Written.BALLOT, Written.ballot("OPEN", ""));
    }

    @Test
    void the_choices_are_equal_and_nothing_is_chosen_for_anyone() {
        String first = html(page(Written.WRITE, "da"));
        assertThat(first).containsSubsequence("Beslutning 1 af 2", "1. Valg af dirigent", "value=\"ASSENT\"", "Tilslutning", "value=\"DISSENT\"", "Afvisning", "value=\"ABSTENTION\"", "Undlader")
                .doesNotContain("checked").contains("name=\"saw\" value=\"0\"");
        assertThat(html(page(Written.WRITE, "en"))).contains("Decision 1 of 2", "Assent", "Dissent", "Abstention");
    }

    @Test
    void where_nothing_can_be_stated_the_page_of_the_assembly_says_why() {
        SERVICES.get(Written.BALLOT, Written.ballot("CLOSED", ""));
        assertThat(page(Written.WRITE, "da").getRedirectedUrl()).isEqualTo(Written.PAGE);
    }

    @Test
    void a_change_begins_with_what_stands() {
        SERVICES.get(Written.BALLOT, Written.ballot("OPEN", Written.RECEIPT));
        assertThat(html(page(Written.WRITE, "da"))).contains("name=\"saw\" value=\"1\"", "value=\"at det sker\"", "value=\"Vores ord\"", "value=\"1.11.2023\"")
                .containsPattern("value=\"ASSENT\" checked").contains("name=\"choice.item-2\" value=\"DISSENT\"");
    }

    @Test
    void a_page_without_a_choice_says_so_and_keeps_what_was_written() {
        MockHttpServletResponse page = submit(step("item-1").param("conditional.item-1", "on").param("condition.item-1", "hvis <alt> går").param("comment", "En bemærkning"));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(html(page)).contains("href=\"#choice-ASSENT\"", "Vælg, hvad I tilkendegiver", "hvis &lt;alt&gt; går", "value=\"En bemærkning\"", "Fejl: ").containsPattern("id=\"conditional\"[^>]*checked");
    }

    @Test
    void a_condition_counts_only_where_it_is_ticked_and_written() {
        assertThat(html(submit(step("item-1").param("choice.item-1", "ASSENT").param("conditional.item-1", "on")))).contains("Skriv betingelsen, eller fjern krydset");
        assertThat(html(submit(step("item-1").param("choice.item-1", "ASSENT").param("condition.item-1", "hvis")))).contains("Sæt kryds, hvis den skal gælde", "aria-describedby=\"conditional-hint conditional-error\"");
        assertThat(html(submit(step("item-1").param("choice.item-1", "ASSENT").param("conditional.item-1", "on").param("condition.item-1", "x".repeat(1001))))).contains("Skriv højst 1.000 tegn. Teksten er på 1.001");
    }

    @Test
    void choices_travel_from_page_to_page_in_the_form_alone() {
        MockHttpServletResponse second = submit(step("item-1").param("choice.item-1", "DISSENT"));
        assertThat(html(second)).contains("Beslutning 2 af 2", "name=\"choice.item-1\" value=\"DISSENT\"");
        assertThat(second.getRedirectedUrl()).isNull();
        assertThat(second.getHeader("Cache-Control")).contains("no-store");
        MockHttpServletResponse back = submit(step("item-2").param("go", "back").param("choice.item-1", "DISSENT").param("choice.item-2", "ASSENT"));
        assertThat(html(back)).contains("Beslutning 1 af 2", "name=\"choice.item-2\" value=\"ASSENT\"").containsPattern("value=\"DISSENT\" checked");
        assertThat(SERVICES.asked()).noneMatch(asked -> asked.line().startsWith("POST") || asked.line().contains("DISSENT"));
    }

    @Test
    void a_session_keeps_nothing_of_it() {
        var session = new org.springframework.mock.web.MockHttpSession();
        submit(((MockHttpServletRequestBuilder) whole(post(Written.WRITE))).param("go", "check").session(session));
        assertThat(java.util.Collections.list(session.getAttributeNames()).stream().map(name -> String.valueOf(session.getAttribute(name)))).noneMatch(value -> value.contains("DISSENT"));
    }

    @Test
    void comment_and_deciding_body_may_be_left_out_but_not_by_halves() {
        MockHttpServletRequestBuilder about = step("about").param("choice.item-1", "ASSENT").param("choice.item-2", "ASSENT");
        assertThat(html(submit(about.param("body", "Rådet").param("day", "31.2.2023")))).contains("Skriv dagen for beslutningen", "value=\"31.2.2023\"");
        assertThat(html(submit(step("about").param("day", "1.2.2023")))).contains("Skriv, hvilket organ");
        assertThat(html(submit(step("about").param("comment", "y".repeat(2001))))).contains("Skriv højst 2.000 tegn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void the_check_names_party_representative_and_mandate_and_leads_back_to_every_item(String language) {
        MockHttpServletResponse check = send(whole(post(Written.WRITE)).param("go", "check").header("Accept-Language", language)
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin().idToken(token -> token.subject("aase")))
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf()));
        assertThat(html(check)).contains("Åse Ærø", "name=\"key\" value=\"form-", "name=\"go\" value=\"item-2\"", "til sidst\nto linjer", "Rådet, 1.11.2023")
                .contains(language.equals("da") ? new String[] {"Kontrollér jeres svar", "Københavns Universitet", "Dit mandat for", "Afvisning"}
                        : new String[] {"Check your answers", "University of Copenhagen", "Your mandate for", "Dissent"});
        assertThat(asked(check)).containsExactlyInAnyOrder("membership", "assembly", "voting");
    }

    @Test
    void a_check_before_everything_is_answered_leads_to_what_is_missing_and_back_to_the_check() {
        MockHttpServletResponse missing = submit(step("item-2").param("go", "check").param("choice.item-2", "ASSENT"));
        assertThat(missing.getStatus()).isEqualTo(422);
        assertThat(html(missing)).contains("Beslutning 1 af 2", "name=\"checking\"", "Gem og fortsæt til kontrol");
        assertThat(html(submit(whole(step("item-1")).param("checking", "on").param("go", "next")))).contains("Kontrollér jeres svar");
    }

    @Test
    void giving_it_sends_all_answers_once_with_the_revision_that_was_seen() {
        SERVICES.answer(MAKE, 201, Written.RECEIPT);
        assertThat(submit(whole(post(Written.WRITE + "/afgiv")).param("key", "k-9")).getRedirectedUrl()).isEqualTo(Written.PAGE + "/kvittering");
        StubServices.Asked sent = SERVICES.asked().get(SERVICES.asked().size() - 1);
        assertThat(sent.headers()).containsEntry("idempotency-key", "k-9");
        assertThat(sent.body()).isEqualTo("{\"sawRevision\":0,\"answers\":[{\"item\":\"item-1\",\"choice\":\"DISSENT\"},{\"item\":\"item-2\",\"choice\":\"ASSENT\","
                + "\"condition\":\"hvis\"}],\"comment\":\"til sidst\\nto linjer\",\"decidedBy\":{\"body\":\"Rådet\",\"date\":\"2023-11-01\"}}");
    }

    @Test
    void what_is_not_complete_is_not_sent() {
        assertThat(submit(post(Written.WRITE + "/afgiv").param("key", "k-9").param("choice.item-1", "ASSENT")).getStatus()).isEqualTo(422);
        assertThat(SERVICES.asked()).noneMatch(asked -> asked.line().startsWith("POST"));
    }

    @Test
    void somebody_else_was_first_and_both_versions_are_shown() {
        // The receipt in it holds nulls, as services write them.
        SERVICES.answer(MAKE, 409, "{\"type\":\"/problems/stale-statement\",\"status\":409,\"detail\":\"x\",\"currentRevision\":3,\"receipt\":" + Written.receipt(3, "ABSTENTION") + "}")
                .get(Written.OWN + "/statements", "[" + Written.RECEIPT + "," + Written.receipt(3, "ABSTENTION") + "]");
        MockHttpServletResponse page = submit(whole(post(Written.WRITE + "/afgiv")).param("key", "k-9"));
        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(html(page)).containsSubsequence("er ændret imens", "Det, der gælder nu", "Udgave 3, modtaget 10. november 2023", "Undlader", "at det sker", "Det, du sendte", "name=\"saw\" value=\"3\"",
                "Afvisning", "hvis", "Kontrollér og afgiv det, jeg sendte");
    }

    @Test
    void a_service_that_does_not_answer_loses_nothing_and_the_same_key_counts_once() {
        SERVICES.answer(MAKE, 503, "");
        MockHttpServletResponse page = submit(whole(post(Written.WRITE + "/afgiv")).param("key", "k-9"));
        assertThat(page.getStatus()).isEqualTo(503);
        assertThat(html(page)).contains("Intet er gået tabt", "name=\"key\" value=\"k-9\"", "name=\"choice.item-1\" value=\"DISSENT\"");
    }

    @Test
    void what_comes_too_late_is_refused_with_the_reason_and_the_deadline() {
        SERVICES.answer(MAKE, 422, "{\"type\":\"/problems/refused-by-law\",\"status\":422,\"detail\":\"Fristen var udløbet.\",\"rule\":\"GA-16\","
                + "\"explanation\":{\"reasons\":[{\"holds\":true,\"sentence\":\"Parten er med.\",\"provision\":\"§ 3\"},"
                + "{\"holds\":false,\"sentence\":\"Den kom kl. 00.01.\",\"provision\":\"§ 4 stk. 7\"}]}}");
        MockHttpServletResponse page = submit(whole(post(Written.WRITE + "/afgiv")).param("key", "k-9"));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(html(page)).doesNotContain("Parten er med.");
        assertThat(html(page)).contains("Tilkendegivelsen er ikke modtaget", "Fristen var udløbet.", "Den kom kl. 00.01.", "(§ 4 stk. 7)", "14. november 2023 kl. 23.59 (dansk tid)");
    }

    @Test
    void another_refusal_is_told_on_the_check_with_everything_kept() {
        SERVICES.answer(MAKE, 409, "{\"type\":\"/problems/ballot-held\",\"status\":409,\"detail\":\"Afstemningen er i bero.\",\"state\":\"HELD\"}");
        MockHttpServletResponse page = submit(whole(post(Written.WRITE + "/afgiv")).param("key", "k-9"));
        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(html(page)).contains("Afstemningen er i bero.", "name=\"choice.item-1\" value=\"DISSENT\"");
        SERVICES.answer(MAKE, 422, "{\"type\":\"/problems/invalid-body\",\"status\":422,\"detail\":\"Listen errors siger hvor.\"}");
        assertThat(html(submit(whole(post(Written.WRITE + "/afgiv")).param("key", "k-9")))).contains("Intet er gået tabt").doesNotContain("Listen errors");
        SERVICES.answer(MAKE, 404, "{\"type\":\"/problems/not-found\",\"status\":404,\"detail\":\"\"}");
        assertThat(submit(whole(post(Written.WRITE + "/afgiv")).param("key", "k-9")).getStatus()).isEqualTo(404);
    }

    @Test
    void nothing_that_holds_a_choice_says_it_when_it_is_logged() {
        Choices.Chosen chosen = new Choices.Chosen("item-1", "DISSENT", true, "hemmelig");
        Choices choices = new Choices(1, java.util.List.of(chosen), "hemmelig", "", "", new Enclosed("att-1", "hemmelig.pdf"));
        assertThat(java.util.List.of(chosen, choices, choices.sent(), choices.sent().answers().get(0))).allSatisfy(held -> assertThat(held.toString()).doesNotContain("DISSENT", "hemmelig"));
    }

    private static MockHttpServletRequestBuilder step(String at) {
        return post(Written.WRITE).param("at", at);
    }

    private static MockHttpServletRequestBuilder whole(MockHttpServletRequestBuilder form) {
        return form.param("saw", "0").param("choice.item-1", "DISSENT").param("choice.item-2", "ASSENT").param("conditional.item-2", "on").param("condition.item-2", "hvis")
                .param("comment", "til sidst\r\nto linjer").param("body", "Rådet").param("day", "1.11.2023");
    }
}
