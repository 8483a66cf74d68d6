package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.testkit.PageTest;
import dk.samstemt.portal.testkit.StubServices;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import java.nio.charset.StandardCharsets;

import static dk.samstemt.portal.secretariat.Answers.ASSEMBLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Reminding those who have not answered, and registering an answer that came by letter. */
class RegistrationPagesTest extends PageTest {

    private static final String PAGE = DEMO + "/sekretariat/forsamlinger/asm-1";
    private static final String LETTER = PAGE + "/registrering/kkr-sjaelland";
    private static final String PARTY = ASSEMBLY + "/ballot/parties/kkr-sjaelland";
    private static final String BALLOT = """
            {"assembly":"asm-1","state":"OPEN","parties":[{"party":"ku","answered":true,"revision":1,"channel":null},
             {"party":"kkr-sjaelland","answered":false,"revision":null,"channel":null}],"items":[{"item":"item-2","number":2,"kind":"DECISION"}],"own":[]}""";

    @Test
    void who_is_reminded_stands_on_a_page_before_anything_goes_out() {
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENED")).get(ASSEMBLY + "/notices", Answers.NOTICES.replaceFirst("\\{", "{\"remindedAt\":\"2023-11-13T08:00:00Z\","));
        assertThat(html(page(PAGE, "da"))).contains("Send påmindelse til 1 part", "/paamindelse", "Seneste påmindelse: 13. november 2023 kl. 09.00");
        MockHttpServletResponse page = page(PAGE + "/paamindelse", "da");
        assertThat(asked(page)).containsExactly("membership", "assembly", "notification");
        String main = html(page).substring(html(page).indexOf("<main"));
        assertThat(main).contains("KKR Sjælland", "Send påmindelse til 1 part", "16. november 2023 kl. 23.59", "højst sendes én påmindelse i timen").doesNotContain("Københavns Universitet");
        assertThat(html(page(PAGE + "/paamindelse", "en"))).contains("Send reminder to 1 party");
    }

    @Test
    void a_reminder_goes_out_once_and_whoever_cannot_be_reminded_is_told_about() {
        SERVICES.answer("POST " + ASSEMBLY + "/reminders", 202, "{\"parties\":[\"kkr-sjaelland\"],\"withoutRepresentative\":[\"dtu\"]}");
        MockHttpServletResponse sent = submit(post(PAGE + "/paamindelse").param("key", "form-1"));
        assertThat(sent.getRedirectedUrl()).isEqualTo(PAGE);
        assertThat(last("POST").headers()).containsEntry("idempotency-key", "form-1");
        SERVICES.answer("POST " + ASSEMBLY + "/reminders", 409, "{\"type\":\"/problems/reminded-recently\",\"detail\":\"Vent en time.\"}");
        assertThat(submit(post(PAGE + "/paamindelse").param("key", "form-2")).getRedirectedUrl()).isEqualTo(PAGE);
    }

    @Test
    void nobody_is_reminded_while_nobody_can_answer() {
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENING")).get(ASSEMBLY + "/notices", Answers.NOTICES);
        assertThat(html(page(PAGE, "da"))).doesNotContain("/paamindelse", "/registrering");
        assertThat(page(PAGE + "/paamindelse", "da").getRedirectedUrl()).isEqualTo(PAGE);
    }

    @Test
    void a_letter_is_registered_in_three_steps_and_the_choice_is_in_no_address() {
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENED")).get(ASSEMBLY + "/ballot", BALLOT).answer("POST " + PARTY + "/registrations/evidence", 201, "{\"evidence\":\"evd-1\"}")
                .answer("POST " + PARTY + "/registrations", 201, "{\"receivedAt\":\"2023-11-14T09:42:07Z\"}");
        assertThat(html(page(PAGE + "/registrering", "da"))).contains("Registrér svar", "KKR Sjælland", "senest 16. november 2023 kl. 23.59");
        assertThat(html(page(LETTER, "da"))).contains("Svar fra KKR Sjælland", "2. Ændring af § 7", "name=\"choice-item-2\"", "Scanning af brevet", "aria-describedby=\"condition-item-2-hint\"").doesNotContain("choice-item-1", "har allerede svaret");
        MockHttpServletResponse check = submit(letter("%PDF").param("choice-item-2", "DISSENT").param("channel", "LETTER").param("receivedOn", "2023-11-13"));
        assertThat(check.getStatus()).isEqualTo(200);
        assertThat(html(check)).contains("Afvisning", "Brev", "13. november 2023", "brev æ.pdf", "name=\"evidence\" value=\"evd-1\"", "name=\"edit\" value=\"1\"", "Registrér svaret");
        assertThat(last("POST").headers()).containsEntry("content-type", "application/pdf").containsEntry("idempotency-key", "form-1");
        MockHttpServletResponse done = submit(post(LETTER + "/gem").param("key", "form-2").param("saw", "0").param("choice-item-2", "DISSENT").param("channel", "LETTER")
                .param("receivedOn", "2023-11-13").param("evidence", "evd-1"));
        assertThat(done.getRedirectedUrl()).isEqualTo(PAGE);
        assertThat(last("POST").body()).isEqualTo("{\"sawRevision\":0,\"answers\":[{\"item\":\"item-2\",\"choice\":\"DISSENT\"}],\"channel\":\"LETTER\",\"receivedOn\":\"2023-11-13\",\"evidence\":\"evd-1\"}");
    }

    @Test
    void what_is_missing_is_told_at_its_field_and_a_scan_that_was_taken_is_not_asked_for_again() {
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENED")).answer("POST " + PARTY + "/registrations/evidence", 201, "{\"evidence\":\"evd-1\"}");
        MockHttpServletResponse page = submit(letter("%PDF").param("receivedOn", "2023-11-15"));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(html(page)).contains("href=\"#choice-item-2\"", "Vælg, hvad brevet svarer til punkt 2.", "href=\"#channel\"", "ikke ligger i fremtiden",
                "Filen brev æ.pdf er modtaget", "name=\"evidence\" value=\"evd-1\"");
        assertThat(html(submit(letter("").param("choice-item-2", "ASSENT").param("channel", "EMAIL")))).contains("Vælg en fil, der ikke er tom.", "value=\"ASSENT\" checked");
    }

    @Test
    void each_thing_wrong_with_a_scan_says_what_to_do() {
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENED"));
        assertThat(refused(415, "not-a-pdf", "")).contains("href=\"#file\"", "gem det som PDF på ny");
        assertThat(refused(415, "evidence-refused", "")).contains("Scan brevet som PDF");
        assertThat(refused(413, "too-large", "")).contains("Scan med lavere opløsning");
        assertThat(refused(422, "pdf-active-content", ",\"found\":[\"encryption\"]")).contains("beskyttet med adgangskode", "uden adgangskode");
        assertThat(refused(422, "pdf-active-content", ",\"found\":[\"JavaScript\"]")).contains("gør noget selv").doesNotContain("adgangskode");
        assertThat(refused(422, "malware", "")).contains("skadelig kode");
    }

    @Test
    void a_scan_larger_than_any_service_takes_is_not_sent_on_and_what_is_written_stays() {
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENED"));
        MockHttpServletResponse page = submit(letter("x".repeat(10 * 1024 * 1024 + 1)).param("choice-item-2", "ASSENT"));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(html(page)).contains("href=\"#file\"", "Filen fylder mere end 10 MB.", "value=\"ASSENT\" checked");
        assertThat(SERVICES.asked()).noneMatch(asked -> asked.line().startsWith("POST"));
    }

    @Test
    void a_party_that_was_first_is_told_about_and_nothing_written_is_lost() {
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENED")).get(ASSEMBLY + "/ballot", BALLOT.replace("\"revision\":null", "\"revision\":1"))
                .answer("POST " + PARTY + "/registrations", 409, "{\"type\":\"/problems/stale-statement\",\"detail\":\"\",\"receipt\":{\"withdrawn\":null}}");
        MockHttpServletResponse page = submit(post(LETTER + "/gem").param("key", "form-2").param("saw", "0").param("choice-item-2", "ASSENT").param("condition-item-2", "Kun, hvis\r\nalle").param("channel", "EMAIL").param("evidence", "evd-1"));
        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(html(page)).contains("Parten har selv svaret, mens du registrerede", "Registrér brevet i stedet for partens eget svar", "name=\"saw\" value=\"1\"",
                "name=\"choice-item-2\" value=\"ASSENT\"", "Kun, hvis\nalle", "Ikke noteret");
        SERVICES.answer("POST " + PARTY + "/registrations", 422, "{\"type\":\"/problems/refused-by-law\",\"detail\":\"Fristen er udløbet.\",\"explanation\":{\"reasons\":[{\"holds\":false,\"sentence\":\"For sent.\"}]}}");
        assertThat(html(submit(post(LETTER + "/gem").param("key", "form-3").param("choice-item-2", "ASSENT").param("channel", "EMAIL").param("evidence", "evd-1")))).contains("Fristen er udløbet.", "For sent.");
    }

    @Test
    void a_party_that_is_not_on_the_roll_has_no_page() {
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENED")).get(ASSEMBLY + "/ballot", BALLOT);
        assertThat(page(PAGE + "/registrering/ingen", "da").getStatus()).isEqualTo(404);
        assertThat(html(page(PAGE + "/registrering/ku", "da"))).contains("Parten har allerede svaret", "name=\"saw\" value=\"1\"");
        SERVICES.get(ASSEMBLY + "/ballot", BALLOT.replace("OPEN", "HELD"));
        assertThat(page(LETTER, "da").getRedirectedUrl()).isEqualTo(PAGE + "/registrering");
    }

    private String refused(int status, String slug, String more) {
        SERVICES.answer("POST " + PARTY + "/registrations/evidence", status, "{\"type\":\"/problems/" + slug + "\",\"detail\":\"Nej\"" + more + "}");
        MockHttpServletResponse page = submit(letter("%PDF").param("choice-item-2", "ASSENT").param("channel", "EMAIL"));
        assertThat(page.getStatus()).isEqualTo(422);
        return html(page);
    }

    private static MockHttpServletRequestBuilder letter(String content) {
        return post(LETTER).contentType(MediaType.MULTIPART_FORM_DATA).param("key", "form-1").param("saw", "0").with(request -> {
            request.addPart(new MockPart("file", "brev æ.pdf", content.getBytes(StandardCharsets.UTF_8)));
            return request;
        });
    }

    private static StubServices.Asked last(String method) {
        return SERVICES.asked().stream().filter(asked -> asked.line().startsWith(method + " ")).reduce((first, second) -> second).orElseThrow();
    }
}
