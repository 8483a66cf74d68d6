package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.testkit.PageTest;
import dk.samstemt.portal.testkit.StubServices;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import java.nio.charset.StandardCharsets;

import static dk.samstemt.portal.secretariat.Answers.API;
import static dk.samstemt.portal.secretariat.Answers.ASSEMBLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** What the secretariat does when something has to be put right: cancelling, waivers, annexes, mails that came back, the record. */
class DeskPagesTest extends PageTest {

    private static final String PAGE = DEMO + "/sekretariat/forsamlinger/asm-1";
    private static final String EXPLAINED = "\"explanation\":{\"headline\":\"Kun den, der kaldte, kan aflyse.\",\"reasons\":[{\"rule\":\"GA-30\",\"provision\":\"§ 4 stk. 2\",\"holds\":false,\"sentence\":\"Det er ikke bestyrelsen.\"}],\"whatWouldHaveChanged\":[],\"interpretationNotes\":[]}";
    private static final String PREVIEW = "{\"mayBeCancelled\":true,\"ruling\":{\"yes\":true,\"sha256\":\"aa\",\"ruling\":{}," + EXPLAINED + "},\"document\":{\"by\":{\"da\":\"Københavns Universitet den 14. november 2023\"},"
            + "\"reason\":{\"da\":\"Forslaget er trukket.\"},\"provision\":{\"da\":\"§ 4 stk. 2\"},\"statements\":{\"da\":\"De forbliver forseglede.\"},\"recipients\":[{\"party\":\"ku\",\"name\":{\"da\":\"Københavns Universitet\"}},{\"party\":\"x\",\"name\":{\"da\":\"KKR Sjælland\"}}]}}";
    private static final String MAILS = """
            {"found":3,"broken":1,"messages":[{"message":"msg-3","kind":"RECORD","party":"ku","person":"per-1","name":"Åse Ærø","address":"aase@example.org","messageId":"<m3@example.org>","state":"accepted","ended":true,
               "queuedAt":"2023-11-14T08:00:00Z","acceptedAt":"2023-11-14T08:00:02Z","replyCode":250,"reply":"250 OK","attempts":1,"nextAttempt":null,"sentSha256":"00","reports":[]},
              {"message":"msg-2","kind":"NOTICE","party":"kkr-sjaelland","person":"per-9","name":"","address":"","messageId":"<m2@example.org>","state":"bounced","ended":true,"queuedAt":"2023-10-24T08:00:01Z",
               "acceptedAt":null,"replyCode":250,"reply":"250 OK","attempts":1,"nextAttempt":null,"sentSha256":"00","reports":[{"result":"bounced","status":"5.1.1","diagnostic":"550 no such user","moment":"2023-11-13T09:00:00Z"}]},
              {"message":"msg-1","kind":"NOTICE","party":"ku","person":"per-1","name":"Åse Ærø","address":"aase@example.org","messageId":"<m1@example.org>","state":"accepted","ended":true,
               "queuedAt":"2023-10-24T08:00:00Z","acceptedAt":"2023-10-24T08:00:02Z","replyCode":250,"reply":"250 OK","attempts":1,"nextAttempt":null,"sentSha256":"00","reports":[]}]}""";

    @Test
    void a_cancellation_begins_with_whoever_called_it_and_is_seen_before_it_is_made() {
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENED")).get(API + "/parties", Answers.PARTIES).answer("POST " + ASSEMBLY + "/cancellation/preview", 200, PREVIEW)
                .answer("POST " + ASSEMBLY + "/cancellation", 201, "{}");
        assertThat(html(page(PAGE + "/aflysning", "da"))).contains("Aflys generalforsamlingen", "value=\"MEMBER_CALL\" checked", "value=\"ku\" selected", "value=\"2023-11-14\"");
        MockHttpServletResponse check = submit(form("/aflysning"));
        assertThat(html(check)).contains("Kontrollér aflysningen", "Forslaget er trukket.", "De forbliver forseglede.", "Aflys, og giv 2 parter besked", "name=\"reasonDa\" value=\"Forslaget er trukket.\"")
                .containsSubsequence("/aflysning\"", "name=\"reasonDa\"", "/aflysning/aflys\"", "name=\"key\"", "name=\"reasonDa\"", "</form>");
        assertThat(last("POST").body()).isEqualTo("{\"by\":{\"kind\":\"MEMBER_CALL\",\"member\":\"ku\",\"day\":\"2023-11-14\"},\"reason\":{\"da\":\"Forslaget er trukket.\"}}");
        assertThat(SERVICES.asked()).noneMatch(asked -> asked.line().equals("POST " + ASSEMBLY + "/cancellation"));
        assertThat(html(submit(form("/aflysning").param("edit", "1")))).contains("Se aflysningen, før den sendes", "Forslaget er trukket.</textarea>");
        assertThat(submit(form("/aflysning/aflys").param("key", "form-1")).getRedirectedUrl()).isEqualTo(PAGE);
        assertThat(last("POST").headers()).containsEntry("idempotency-key", "form-1");
    }

    @Test
    void what_the_law_or_the_service_says_no_to_stands_above_the_form_with_what_was_written() {
        SERVICES.get(API + "/parties", Answers.PARTIES).answer("POST " + ASSEMBLY + "/cancellation", 422, "{\"type\":\"/problems/refused-by-law\",\"detail\":\"Kun den, der kaldte.\"," + EXPLAINED + "}");
        MockHttpServletResponse refused = submit(form("/aflysning/aflys").param("key", "form-1"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(html(refused)).contains("Kun den, der kaldte.", "Det er ikke bestyrelsen.", "Forslaget er trukket.</textarea>");
        SERVICES.answer("POST " + ASSEMBLY + "/cancellation/preview", 422, "{\"type\":\"/problems/invalid-body\",\"detail\":\"Nej\",\"errors\":[{\"pointer\":\"/reason\",\"code\":\"missing\",\"detail\":\"x\"}]}");
        assertThat(html(submit(form("/aflysning")))).contains("href=\"#reasonDa\"", "Begrundelse på dansk: Skal udfyldes.");
        SERVICES.get(ASSEMBLY, Answers.underWay("CANCELLED"));
        assertThat(page(PAGE + "/aflysning", "da").getRedirectedUrl()).isEqualTo(PAGE);
    }

    @Test
    void a_waiver_is_registered_with_its_day_and_scan_and_only_where_something_is_unproved() {
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENING_FAILED")).get(ASSEMBLY + "/notices", Answers.NOTICES);
        String line = "POST " + ASSEMBLY + "/remedy/waivers/kkr-sjaelland?day=2023-11-10";
        assertThat(html(page(PAGE, "da"))).contains("Registrér skriftligt afkald fra KKR Sjælland", "/afkald/kkr-sjaelland");
        assertThat(html(page(PAGE + "/afkald/kkr-sjaelland", "da"))).contains("KKR Sjælland", "Afkaldets dato", "senest 16. november 2023 kl. 23.59");
        assertThat(page(PAGE + "/afkald/ku", "da").getRedirectedUrl()).isEqualTo(PAGE);
        MockHttpServletResponse empty = submit(file("/afkald/kkr-sjaelland", "").param("key", "k").param("waivedOn", ""));
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(html(empty)).contains("href=\"#waivedOn\"", "href=\"#file\"");
        SERVICES.answer(line, 201, "{}");
        assertThat(submit(file("/afkald/kkr-sjaelland", "%PDF").param("key", "form-1").param("waivedOn", "2023-11-10")).getRedirectedUrl()).isEqualTo(PAGE);
        SERVICES.answer(line, 422, "{\"type\":\"/problems/refused-by-law\",\"detail\":\"Et afkald skal være givet efter indkaldelsen.\"}");
        assertThat(html(submit(file("/afkald/kkr-sjaelland", "%PDF").param("key", "form-2").param("waivedOn", "2023-11-10")))).contains("Et afkald skal være givet efter indkaldelsen.", "value=\"2023-11-10\"");
    }

    @Test
    void every_mail_stands_with_its_reply_and_what_to_do_about_one_that_came_back() {
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENING")).get(ASSEMBLY + "/messages/newest?limit=20", MAILS).answer("GET " + ASSEMBLY + "/messages/msg-1.eml", 200, "Subject: x")
                .answer("POST " + ASSEMBLY + "/notices/kkr-sjaelland/resend", 202, "{}");
        MockHttpServletResponse page = page(PAGE + "/post", "da");
        assertThat(asked(page)).containsExactly("membership", "assembly", "notification");
        assertThat(html(page)).containsSubsequence("Beslutningsreferat: Københavns Universitet", "Indkaldelse: KKR Sjælland", "Indkaldelse: Københavns Universitet").contains("aase@example.org",
                "&lt;m1@example.org&gt;", "550 no such user", "1 mail er ikke nået frem", "Find en rigtig adresse", "Send igen til KKR Sjælland", "/post/msg-1.eml", "Adressen er slettet", "/sekretariat/medlemmer/kkr-sjaelland/personer/per-9\"")
                .doesNotContain("Send igen til Københavns Universitet");
        assertThat(html(page(PAGE + "/post", "en"))).contains("Messages", "1 mail has not got through");
        MockHttpServletResponse copy = page(PAGE + "/post/msg-1.eml", "da");
        assertThat(copy.getContentType()).startsWith("message/rfc822");
        assertThat(copy.getHeader("Content-Disposition")).contains("attachment", "msg-1.eml");
        assertThat(submit(post(PAGE + "/send-igen/kkr-sjaelland").param("key", "k").param("back", "post")).getRedirectedUrl()).isEqualTo(PAGE + "/post");
        SERVICES.get(ASSEMBLY, Answers.draft());
        assertThat(html(page(PAGE + "/post", "da"))).contains("Intet er sendt endnu.");
    }

    @Test
    void mails_are_shown_some_at_a_time_and_by_kind_recipient_and_state() {
        String asked = ASSEMBLY + "/messages/newest?kind=NOTICE&party=kkr-sjaelland&state=broken&after=msg-7&limit=20";
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENING")).get(asked, MAILS.replaceFirst("\\{", "{\"next\":\"msg-2\",")).get(ASSEMBLY + "/messages/newest?limit=20", MAILS)
                .get(ASSEMBLY + "/messages/newest?party=-&limit=20", "{\"messages\":[],\"found\":0,\"broken\":1}");
        String page = html(page(PAGE + "/post?slags=NOTICE&part=kkr-sjaelland&tilstand=broken&efter=msg-7", "da"));
        assertThat(page).contains("slags=NOTICE&amp;part=kkr-sjaelland&amp;tilstand=broken&amp;efter=msg-2", "Næste side", "Første side", "Fandt 3 mails.", "Vis alle udsendelser",
                "<option value=\"kkr-sjaelland\" selected=\"selected\">KKR Sjælland</option>", "<option value=\"NOTICE\" selected=\"selected\">Indkaldelse</option>").doesNotContain("Vis kun dem");
        assertThat(html(page(PAGE + "/post?slags=x&part=%3C&tilstand=y&efter=%27", "da"))).contains("post?tilstand=broken\">Vis kun dem").doesNotContain("Næste side", "Første side", "Fandt");
        assertThat(html(page(PAGE + "/post?part=-", "en"))).contains("No mails match what you have chosen.", "selected=\"selected\">The secretariat and the chair");
    }

    @Test
    void sending_is_followed_party_by_party_until_nothing_is_under_way() {
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENING").replace("WITHDRAWN", "QUEUED")).get(ASSEMBLY + "/notices", Answers.NOTICES);
        MockHttpServletResponse page = page(PAGE + "/afsendelse", "da");
        assertThat(asked(page)).containsExactly("membership", "assembly", "notification");
        assertThat(html(page)).contains("Indkaldelsen er modtaget hos 1 af 2 parter.", "hx-trigger=\"every 3s\"", "role=\"status\"", "Opdatér siden", "I kø");
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENING"));
        assertThat(html(page(PAGE + "/afsendelse", "da"))).contains("1 part har ikke fået indkaldelsen").doesNotContain("every 3s", "Opdatér siden");
        SERVICES.get(ASSEMBLY, Answers.draft());
        assertThat(page(PAGE + "/afsendelse", "da").getRedirectedUrl()).isEqualTo(PAGE);
    }

    @Test
    void the_record_stands_with_its_versions_who_has_approved_and_how_it_was_sent() {
        String said = "{\"office\":\"CHAIR\",\"verdict\":\"APPROVED\",\"comment\":null,\"givenAt\":\"2023-11-14T08:00:00Z\",\"deputy\":null}";
        String earlier = "{\"revision\":1,\"sha256\":\"bb\",\"drawnUpAt\":\"2023-11-14T06:00:00Z\",\"verdicts\":[{\"office\":\"VICE_CHAIR_1\",\"verdict\":\"CORRECTION\",\"comment\":\"Dagen mangler\",\"givenAt\":\"2023-11-14T06:30:00Z\",\"deputy\":null}],\"corrected\":{\"da\":\"Dagen er tilføjet.\"}}";
        SERVICES.get(ASSEMBLY + "/case", "{\"assembly\":" + Answers.underWay("CONCLUDED") + ",\"decisions\":[],\"record\":{\"revision\":2,\"sha256\":\"aa\",\"pdfs\":{},\"drawnUpAt\":\"2023-11-14T07:00:00Z\",\"state\":\"CONCLUDED\",\"verdicts\":["
                + said + "],\"correction\":{\"da\":\"Dagen er tilføjet.\"},\"unapprovedRevision\":null,\"unapprovedSentAt\":null,\"earlier\":[" + earlier + "]}}").get(ASSEMBLY + "/messages", MAILS);
        MockHttpServletResponse page = page(PAGE + "/beslutningsreferat", "da");
        assertThat(asked(page)).containsExactly("membership", "assembly", "notification");
        assertThat(html(page)).contains("Udgave 2, skrevet 14. november 2023 kl. 08.00", "/beslutningsreferat/2-da.pdf", "/beslutningsreferat/2-en.pdf", "Godkendt 14. november 2023 kl. 09.00", "Ikke svaret endnu", "aase@example.org",
                "Tidligere udgaver", "/beslutningsreferat/1-da.pdf", "Dagen mangler", "Dagen er tilføjet.", "og udsendt til parterne");
        assertThat(html(page(PAGE + "/beslutningsreferat", "en"))).contains("Download version 2 in English (PDF)", "Earlier versions");
        SERVICES.answer("GET " + ASSEMBLY + "/record/2.pdf?lang=en", 200, "pdf");
        assertThat(page(PAGE + "/beslutningsreferat/2-en.pdf", "da").getHeader("Content-Disposition")).contains("beslutningsreferat-2-en.pdf");
        SERVICES.get(ASSEMBLY + "/case", "{\"assembly\":" + Answers.underWay("CONVENED") + ",\"decisions\":[],\"record\":null}");
        assertThat(html(page(PAGE + "/beslutningsreferat", "da"))).contains("skrives, når punkterne er afgjort");
    }

    @Test
    void an_annex_is_replaced_and_removed_from_the_revision_that_was_seen() {
        SERVICES.get(ASSEMBLY, Answers.draft()).answer("DELETE " + ASSEMBLY + "/annexes/anx-1", 204, "").answer("PUT " + ASSEMBLY + "/annexes/anx-1", 200, "{\"annex\":\"anx-1\",\"fileName\":\"nyt.pdf\",\"bytes\":4}");
        assertThat(html(page(PAGE + "/dagsorden", "da"))).contains("/dagsorden/bilag/anx-1/fjern", "Udskift").containsSubsequence("/dagsorden/bilag/anx-1/fjern", "name=\"revision\" value=\"4\"", "</form>", "/dagsorden/bilag\"").doesNotContain("kan ikke fjernes");
        assertThat(html(page(PAGE + "/dagsorden/bilag/anx-1", "da"))).contains("Udskift et bilag", "forslag.pdf", "name=\"revision\" value=\"4\"");
        assertThat(page(PAGE + "/dagsorden/bilag/anx-9", "da").getStatus()).isEqualTo(404);
        assertThat(submit(file("/dagsorden/bilag/anx-1", "%PDF").param("key", "form-1").param("revision", "4")).getRedirectedUrl()).isEqualTo(PAGE + "/dagsorden");
        assertThat(last("PUT").headers()).containsEntry("if-match", "\"4\"").containsEntry("content-type", "application/pdf").containsEntry("idempotency-key", "form-1");
        assertThat(submit(post(PAGE + "/dagsorden/bilag/anx-1/fjern").param("key", "form-2").param("revision", "4")).getRedirectedUrl()).isEqualTo(PAGE + "/dagsorden");
        assertThat(last("DELETE").headers()).containsEntry("if-match", "\"4\"").containsEntry("idempotency-key", "form-2");
        SERVICES.answer("PUT " + ASSEMBLY + "/annexes/anx-1", 415, "{\"type\":\"/problems/not-a-pdf\",\"detail\":\"Nej\"}");
        assertThat(html(submit(file("/dagsorden/bilag/anx-1", "x").param("key", "form-3").param("revision", "4")))).contains("bilag æ.pdf: Filen er ikke en hel PDF.");
    }

    @Test
    void a_change_of_the_statutes_is_shown_word_by_word_and_nothing_is_saved() {
        SERVICES.get(ASSEMBLY, Answers.draft()).get(API + "/statutes/in-force", "{\"version\":3}").answer("POST " + API + "/assemblies/redline", 200,
                "{\"statutesVersion\":3,\"changes\":[{\"provision\":\"§ 7 stk. 1\",\"pieces\":[{\"kind\":\"SAME\",\"text\":\"Der er \"},{\"kind\":\"REMOVED\",\"text\":\"to, tre\"},{\"kind\":\"ADDED\",\"text\":\"fire\"}]}],\"misfit\":null}");
        assertThat(html(page(PAGE + "/dagsorden/2", "da"))).contains("hx-post=\"" + PAGE + "/dagsorden/2/aendring\"", "Vis ændringen i ordlyden", "formaction=");
        String shown = html(submit(amendment()));
        assertThat(shown).contains("§ 7 stk. 1", "Der er ", "udgår:", "to, tre</span></del>", "fire</span></ins>", "value=\"Mit\"");
        assertThat(last("POST").body()).contains("\"baseVersion\":3", "\"before\":\"to, tre\"");
        assertThat(SERVICES.asked()).noneMatch(asked -> asked.line().startsWith("PUT"));
        SERVICES.answer("POST " + API + "/assemblies/redline", 200, "{\"statutesVersion\":3,\"changes\":[],\"misfit\":{\"operation\":0,\"provision\":\"§ 7 stk. 1\",\"expected\":\"to, tre\",\"found\":\"to og tre\"}}");
        assertThat(html(submit(amendment()))).contains("Ændring 1 passer ikke til § 7 stk. 1", "Dér står: to og tre");
        int before = SERVICES.asked().size();
        submit(post(PAGE + "/dagsorden/2/aendring").param("revision", "4").param("base", "3").param("subject", "AMENDMENT").param("opKind", "INSERT").param("opProvision", "").param("opAfter", "fire"));
        assertThat(SERVICES.asked().subList(before, SERVICES.asked().size())).as("a change that does not say where yet").noneMatch(asked -> asked.line().startsWith("POST"));
    }

    @Test
    void an_amendment_can_state_its_own_day_which_is_stored_told_back_and_faulted_at_its_field() {
        SERVICES.get(ASSEMBLY, Answers.draft()).get(API + "/statutes/in-force", "{\"version\":3}").answer("PUT " + ASSEMBLY, 200, "{\"assembly\":\"asm-1\",\"revision\":5}");
        MockHttpServletResponse empty = page(PAGE + "/dagsorden/2", "da");
        assertThat(asked(empty)).containsExactly("membership", "assembly", "membership");
        assertThat(html(empty)).contains("Ændringen træder i kraft", "id=\"inForceFrom\" name=\"inForceFrom\" value=\"\"", "så snart den er vedtaget");
        submit(beginning("2024-01-01"));
        assertThat(last("PUT").body()).contains("\"baseVersion\":3", "\"inForceFrom\":\"2024-01-01\"");
        submit(beginning(""));
        assertThat(last("PUT").body()).doesNotContain("inForceFrom");
        SERVICES.get(ASSEMBLY, Answers.draft().replace("\"amendment\":{\"baseVersion\"", "\"amendment\":{\"inForceFrom\":\"2024-01-01\",\"baseVersion\""));
        assertThat(html(page(PAGE + "/dagsorden/2", "en"))).contains("The amendment takes effect on", "name=\"inForceFrom\" value=\"2024-01-01\"");
        SERVICES.answer("PUT " + ASSEMBLY, 422, "{\"type\":\"/problems/invalid-body\",\"detail\":\"Nej\",\"errors\":[{\"pointer\":\"/items/1/amendment/inForceFrom\",\"code\":\"unsupported-format\",\"detail\":\"x\"}]}");
        MockHttpServletResponse refused = submit(beginning("1. januar"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(html(refused)).contains("href=\"#inForceFrom\"", "Ændringen træder i kraft: Skriv dagen som år, måned og dag", "value=\"1. januar\"", "id=\"inForceFrom-error\"");
    }

    private static MockHttpServletRequestBuilder beginning(String day) {
        return post(PAGE + "/dagsorden/2").param("revision", "4").param("key", "k").param("base", "3").param("titleDa", "Mit").param("kind", "DECISION").param("subject", "AMENDMENT")
                .param("opKind", "REPLACE_TEXT").param("opProvision", "7.1").param("opBefore", "to, tre").param("opAfter", "fire").param("opParameter", "").param("opFrom", "").param("inForceFrom", day);
    }

    @Test
    void a_members_call_without_a_member_is_told_at_the_field_and_not_saved() {
        SERVICES.get(API + "/parties", Answers.PARTIES);
        MockHttpServletResponse page = submit(post(DEMO + "/sekretariat/ny/grundlag").param("kind", "EXTRAORDINARY").param("day", "2023-12-06").param("purposeDa", "Mit formål")
                .param("basisKind", "MEMBER_CALL").param("member", "").param("key", "form-1"));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(html(page)).contains("href=\"#member\"", "Vælg det medlem, der har krævet generalforsamlingen.", "Mit formål");
        assertThat(SERVICES.asked()).noneMatch(asked -> asked.line().startsWith("POST"));
    }

    @Test
    void when_the_board_was_elected_is_stated_and_an_election_without_it_says_where_to_write_it() {
        SERVICES.get(ASSEMBLY, Answers.draft().replace("\"notice\":{", "\"board\":{\"electedOn\":\"2022-01-10\",\"nominated\":[{\"party\":\"ku\",\"person\":\"per-1\"}]},\"notice\":{"))
                .get(API + "/parties", Answers.PARTIES).answer("PUT " + ASSEMBLY, 200, "{\"assembly\":\"asm-1\",\"revision\":5}");
        assertThat(html(page(PAGE + "/grundlag", "da"))).contains("Dagen, da bestyrelsen sidst blev valgt", "value=\"2022-01-10\"");
        submit(post(PAGE + "/grundlag").param("kind", "ORDINARY").param("day", "2023-12-06").param("purposeDa", "Formål").param("electedOn", "2022-02-01").param("vacancies", "on").param("revision", "4").param("key", "k"));
        assertThat(last("PUT").body()).contains("\"board\":{\"electedOn\":\"2022-02-01\",\"nominated\":[{\"party\":\"ku\",\"person\":\"per-1\"}],\"vacancies\":true}");
        SERVICES.answer("PUT " + ASSEMBLY, 422, "{\"type\":\"/problems/invalid-body\",\"detail\":\"Nej\",\"errors\":[{\"pointer\":\"/board\",\"code\":\"missing\",\"detail\":\"x\"}]}");
        assertThat(html(submit(post(PAGE + "/dagsorden/2").param("revision", "4").param("key", "k").param("titleDa", "Valg").param("kind", "ELECTION").param("subject", "BOARD_ELECTION"))))
                .contains("Skriv under Formål og grundlag, hvornår bestyrelsen sidst blev valgt");
    }

    private static MockHttpServletRequestBuilder amendment() {
        return post(PAGE + "/dagsorden/2/aendring").param("revision", "4").param("key", "k").param("base", "3").param("titleDa", "Mit").param("kind", "DECISION").param("subject", "AMENDMENT")
                .param("opKind", "REPLACE_TEXT").param("opProvision", "7.1").param("opBefore", "to, tre").param("opAfter", "fire").param("opParameter", "").param("opFrom", "");
    }

    private static MockHttpServletRequestBuilder form(String path) {
        return post(PAGE + path).param("byKind", "MEMBER_CALL").param("member", "ku").param("signatory", "").param("byDay", "2023-11-14").param("reasonDa", "Forslaget er trukket.").param("reasonEn", "");
    }

    private static MockHttpServletRequestBuilder file(String path, String content) {
        return post(PAGE + path).contentType(MediaType.MULTIPART_FORM_DATA).with(request -> {
            request.addPart(new MockPart("file", "bilag æ.pdf", content.getBytes(StandardCharsets.UTF_8)));
            return request;
        });
    }

    private static StubServices.Asked last(String method) {
        return SERVICES.asked().stream().filter(asked -> asked.line().startsWith(method + " ")).reduce((first, second) -> second).orElseThrow();
    }
}
