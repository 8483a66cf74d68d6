package dk.samstemt.portal.member;

import dk.samstemt.portal.testkit.PageTest;
import dk.samstemt.portal.testkit.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** What is written is kept as the party's sealed draft, over pages, languages, logins and mistakes; and writing goes on where it cannot be kept. */
class DraftPagesTest extends PageTest {

    private static final String DRAFT = Written.OWN + "/draft";
    private static final String SAVE = "PUT " + DRAFT;

    @BeforeEach
    void theBallotIsOpenAndTakesDrafts() {
        SERVICES.get(Written.ASSEMBLY, Written.CONVENED).get(Written.BALLOT, Written.ballot("OPEN", ""))
                .answer(SAVE, 200, "{\"version\":7,\"savedAt\":\"2023-11-14T09:42:00Z\"}");
    }

    private static MockHttpServletRequestBuilder step(String at) {
        return post(Written.WRITE).param("at", at).param("draft", "6");
    }

    private static StubServices.Asked saved() {
        return SERVICES.asked().stream().filter(asked -> asked.line().equals(SAVE)).reduce((first, next) -> next).orElseThrow();
    }

    @Test
    void every_step_keeps_everything_and_leads_on_by_an_address_without_a_choice() {
        MockHttpServletResponse next = submit(step("item-1").param("saw", "2").param("choice.item-1", "DISSENT").param("condition.item-2", "a\r\nb").param("comment", "ord"));
        assertThat(next.getRedirectedUrl()).isEqualTo(Written.WRITE + "?trin=item-2");
        assertThat(saved().headers()).containsEntry("if-match", "\"6\"").containsKey("idempotency-key");
        assertThat(saved().body()).isEqualTo("{\"sawRevision\":2,\"answers\":[{\"item\":\"item-1\",\"choice\":\"DISSENT\",\"conditional\":false},"
                + "{\"item\":\"item-2\",\"conditional\":false,\"condition\":\"a\\nb\"}],\"comment\":\"ord\"}");
        assertThat(asked(next)).containsExactlyInAnyOrder("membership", "assembly", "voting");
        assertThat(submit(step("item-1").param("checking", "on").param("choice.item-1", "DISSENT").param("choice.item-2", "ASSENT")).getRedirectedUrl()).endsWith("?trin=check");
    }

    @ParameterizedTest
    @CsvSource({"da,Her er jeres kladde,Du gemte den 14. november 2023 kl. 09.05 (dansk tid),Gem kladde", "en,Here is your draft,You saved it on 14 November 2023 at 09:05 (Danish time),Save draft"})
    void a_draft_is_shown_again_with_the_moment_it_was_saved(String language, String heading, String moment, String button) {
        SERVICES.get(Written.BALLOT, Written.ballot("OPEN", Written.RECEIPT, Written.draft(6, true)));
        MockHttpServletResponse page = page(Written.WRITE, language);
        assertThat(html(page)).contains(heading, moment, button, "name=\"draft\" value=\"6\"", "name=\"saw\" value=\"0\"", "value=\"hvis &lt;det&gt;\"").containsPattern("value=\"DISSENT\" checked");
        assertThat(asked(page)).containsExactlyInAnyOrder("membership", "assembly", "voting");
        assertThat(html(page(Written.WRITE + "?trin=item-2", language))).contains(">hvis &lt;det&gt;</textarea>", "name=\"choice.item-1\" value=\"DISSENT\"").doesNotContain(heading);
        assertThat(html(page(Written.WRITE + "?trin=about", language))).contains("value=\"31.2.\"", ">Foreløbig</textarea>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"item-1", "about"})
    void it_is_kept_while_somebody_writes_and_the_page_can_say_that_it_was_not(String step) {
        SERVICES.get(Written.BALLOT, Written.ballot("OPEN", "", ""));
        assertThat(html(page(Written.WRITE + "?trin=" + step, "da"))).contains("hx-trigger=\"change delay:1s, keep\"", "data-keep=\"20\"", "data-out=\"Kladden blev ikke gemt, fordi du er logget ud.",
                "data-failed=\"Kladden blev ikke gemt.", "/static/app/draft.js", "<div id=\"kept\" role=\"status\">");
        assertThat(html(page(Written.WRITE + "?trin=" + step, "en"))).contains("data-out=\"The draft was not saved, because you have been logged out.");
    }

    @Test
    void whose_draft_it_is_is_said() {
        SERVICES.get(Written.BALLOT, Written.ballot("OPEN", "", Written.draft(6, false)));
        assertThat(html(page(Written.WRITE, "da"))).contains("En anden repræsentant for jer gemte den");
        assertThat(html(page(Written.PAGE, "da"))).contains("En anden repræsentant for jer har en kladde, gemt 14. november 2023 kl. 09.05 (dansk tid)", "Fortsæt kladden");
        assertThat(html(page(Written.WRITE + "?trin=about", "da"))).contains("Kladden er gemt 14. november 2023 kl. 09.05 (dansk tid) af en anden repræsentant for jer.");
        SERVICES.get(Written.BALLOT, Written.ballot("OPEN", "", Written.draft(6, true)));
        assertThat(html(page(Written.PAGE, "da"))).contains("Du har en kladde, gemt 14. november 2023 kl. 09.05 (dansk tid)", "Fortsæt kladden").doesNotContain("En anden repræsentant");
        assertThat(html(page(Written.WRITE + "?trin=about", "da"))).contains("Kladden er gemt 14. november 2023 kl. 09.05 (dansk tid). Den").doesNotContain("n anden repræsentant");
    }

    @Test
    void a_check_by_address_leads_to_what_is_missing_and_shows_what_is_kept() {
        SERVICES.get(Written.BALLOT, Written.ballot("OPEN", "", Written.draft(6, true)));
        assertThat(html(page(Written.WRITE + "?trin=check", "da"))).contains("Beslutning 2 af 2", "name=\"checking\"");
        SERVICES.get(Written.BALLOT, Written.ballot("OPEN", "", Written.draft(6, true).replace("\"conditional\":false,\"condition\":\"hvis <det>\"", "\"choice\":\"ASSENT\",\"conditional\":false")
                .replace("31.2.", "1.2.2023")));
        assertThat(html(page(Written.WRITE + "?trin=check", "da"))).contains("Kontrollér jeres svar", "Kladden er gemt 14. november 2023 kl. 09.05", "Rådet, 1.2.2023");
    }

    @Test
    void what_is_wrong_is_kept_too_and_the_page_that_says_so_knows_the_new_version() {
        MockHttpServletResponse page = submit(step("item-1").param("conditional.item-1", "on"));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(html(page)).contains("Vælg, hvad I tilkendegiver", "name=\"draft\" value=\"7\"", "Kladden er gemt 14. november 2023 kl. 10.42");
    }

    @Test
    void saving_stays_on_the_page_and_choosing_a_language_saves_first() {
        assertThat(submit(step("item-1").param("go", "save")).getRedirectedUrl()).isEqualTo(Written.WRITE + "?trin=item-1");
        assertThat(html(page(Written.WRITE, "da"))).contains("form=\"writing\"", "value=\"sprog-en\"");
        MockHttpServletResponse english = submit(step("item-2").param("go", "sprog-en").param("checking", "on").param("choice.item-1", "DISSENT"));
        assertThat(english.getRedirectedUrl()).isEqualTo("/sprog/en?page=" + java.net.URLEncoder.encode(Written.WRITE + "?trin=item-2&kontrol=true", java.nio.charset.StandardCharsets.UTF_8));
        assertThat(saved().body()).contains("DISSENT");
        assertThat(submit(step("check").param("go", "sprog-da")).getRedirectedUrl()).endsWith("trin%3Dcheck");
    }

    @Test
    void where_it_cannot_be_kept_the_page_says_so_and_carries_everything_itself() {
        SERVICES.answer(SAVE, 503, "");
        MockHttpServletResponse next = submit(step("item-1").param("choice.item-1", "DISSENT"));
        assertThat(html(next)).contains("Beslutning 2 af 2", "Kladden er ikke gemt", "Vi fik ikke svar", "name=\"choice.item-1\" value=\"DISSENT\"", "name=\"draft\" value=\"6\"");
        assertThat(html(submit(step("check").param("go", "sprog-en")))).contains("Kladden er ikke gemt");
        SERVICES.answer(SAVE, 409, "{\"type\":\"/problems/no-draft-now\",\"status\":409,\"detail\":\"x\",\"state\":\"CLOSED\"}");
        assertThat(html(submit(step("item-1").param("choice.item-1", "DISSENT")))).contains("tager ikke imod kladder nu");
    }

    @Test
    void a_colleagues_draft_is_not_replaced_unknowingly() {
        SERVICES.answer(SAVE, 412, "{\"type\":\"/problems/stale\",\"status\":412,\"detail\":\"x\"}").get(DRAFT, Written.draft(9, false));
        MockHttpServletResponse page = submit(step("item-1").param("choice.item-1", "ASSENT").param("go", "save"));
        assertThat(html(page)).contains("En anden repræsentant for jer har gemt en kladde", "name=\"draft\" value=\"9\"").containsPattern("value=\"ASSENT\" checked");
        SERVICES.get(DRAFT, "{\"party\":\"ku\",\"version\":0,\"own\":false}");
        assertThat(html(submit(step("item-1").param("choice.item-1", "ASSENT")))).contains("afgivet eller slettet", "name=\"draft\" value=\"0\"");
    }

    @Test
    void the_same_draft_sent_twice_is_saved() {
        SERVICES.answer(SAVE, 412, "{\"type\":\"/problems/stale\",\"status\":412,\"detail\":\"x\"}").get(DRAFT, Written.draft(9, true));
        MockHttpServletRequestBuilder again = step("item-1").param("choice.item-1", "DISSENT").param("condition.item-2", "hvis <det>").param("comment", "Foreløbig").param("body", "Rådet").param("day", "31.2.");
        assertThat(submit(again).getRedirectedUrl()).isEqualTo(Written.WRITE + "?trin=item-2");
    }

    @Test
    void a_script_gets_a_piece_of_the_page_and_never_takes_over_what_nobody_saw() {
        MockHttpServletResponse piece = submit(post(Written.WRITE + "/kladde").param("at", "item-1").param("draft", "6").param("choice.item-1", "DISSENT"));
        assertThat(html(piece)).contains("name=\"draft\" value=\"7\"", "Kladden er gemt").doesNotContain("<html", "DISSENT");
        SERVICES.answer(SAVE, 412, "{\"type\":\"/problems/stale\",\"status\":412,\"detail\":\"x\"}").get(DRAFT, Written.draft(9, false));
        assertThat(html(submit(post(Written.WRITE + "/kladde").param("draft", "6")))).contains("name=\"draft\" value=\"6\"", "En anden repræsentant");
        assertThat(send(post(Written.WRITE + "/kladde").header("HX-Request", "true").with(oidcLogin())).getStatus()).isEqualTo(401);
        assertThat(send(post(Written.WRITE + "/kladde").with(oidcLogin())).getForwardedUrl()).isEqualTo("/udloebet");
    }

    @Test
    void a_draft_is_deleted_in_the_version_that_was_seen() {
        SERVICES.answer("DELETE " + DRAFT, 204, "");
        assertThat(submit(post(Written.WRITE + "/kladde/slet").param("draft", "6")).getRedirectedUrl()).isEqualTo(Written.PAGE);
        SERVICES.answer("DELETE " + DRAFT, 412, "{\"type\":\"/problems/stale\",\"status\":412,\"detail\":\"x\"}");
        assertThat(submit(post(Written.WRITE + "/kladde/slet").param("draft", "6")).getRedirectedUrl()).isEqualTo(Written.WRITE);
    }

    @Test
    void nothing_of_a_draft_is_said_when_it_is_logged() {
        Draft.Content content = new Draft.Content(0, java.util.List.of(new Draft.Answer("item-1", "DISSENT", true, "hemmelig")), "hemmelig", "hemmelig", null, "hemmelig");
        Ballots.Attachment file = new Ballots.Attachment("att-1", "hemmelig.pdf", 1, "hemmelig");
        assertThat(java.util.List.of(content, content.answers().get(0), new Draft("ku", 1, null, true, content, file), file, Enclosed.of(file)))
                .allSatisfy(held -> assertThat(held.toString()).doesNotContain("DISSENT", "hemmelig"));
    }
}
