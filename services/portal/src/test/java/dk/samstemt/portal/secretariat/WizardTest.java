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

class WizardTest extends PageTest {

    private static final String HOME = DEMO + "/sekretariat";
    private static final String PAGE = HOME + "/forsamlinger/asm-1";
    private static final String PLAN = "kind=EXTRAORDINARY&form=WRITTEN&purpose=AMENDMENT";
    private static final String STORED = "{\"assembly\":\"asm-1\",\"state\":\"DRAFT\",\"revision\":5}";

    @Test
    void the_first_step_asks_what_it_is_and_the_second_tells_the_lawful_days() {
        assertThat(html(page(HOME + "/ny", "da"))).contains("Ny generalforsamling", "Ekstraordinær, skriftlig", "Ændring af vedtægterne", "aria-current=\"step\"");
        assertThat(html(page(HOME + "/ny", "en"))).contains("New general assembly", "Extraordinary, written");
        SERVICES.get(API + "/timetable/lawful-days?" + PLAN, Answers.LAWFUL);
        MockHttpServletResponse page = page(HOME + "/ny/datoer?kind=EXTRAORDINARY&purpose=AMENDMENT", "da");
        assertThat(asked(page)).containsExactly("membership", "assembly");
        assertThat(html(page)).contains("er 6. december 2023 den tidligste lovlige dag", "Lovlige dage: alle fra", "type=\"date\"", "value=\"2023-12-06\"");
        assertThat(html(page(HOME + "/ny/datoer", "da"))).contains("Vælg, hvilken generalforsamling det er.");
    }

    @Test
    void an_unlawful_day_is_explained_at_its_field_and_a_lawful_one_shows_every_deadline_with_its_counting() {
        SERVICES.get(API + "/timetable/what-if?" + PLAN + "&day=2023-12-01", Answers.outlook(false));
        MockHttpServletResponse refused = submit(post(HOME + "/ny/datoer").param("kind", "EXTRAORDINARY").param("purpose", "AMENDMENT").param("day", "2023-12-01"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(html(refused)).contains("href=\"#day\"", "Den tidligste lovlige dag er onsdag den 6. december 2023.", "overskredet med 5 dage", "value=\"2023-12-01\"").doesNotContain("Overholdt.");
        SERVICES.get(API + "/timetable/what-if?" + PLAN + "&day=2023-12-06", Answers.outlook(true)).get(API + "/timetable?" + PLAN + "&day=2023-12-06", Answers.TIMETABLE);
        String next = submit(post(HOME + "/ny/datoer").param("kind", "EXTRAORDINARY").param("purpose", "AMENDMENT").param("day", "2023-12-06")).getRedirectedUrl();
        assertThat(next).isEqualTo(HOME + "/ny/frister?kind=EXTRAORDINARY&purpose=AMENDMENT&day=2023-12-06");
        assertThat(html(page(next, "da"))).contains("§ 4 stk. 4", "6. december minus 21 dage = 14. november", "A-2: med en anden læsning", "tirsdag den 14. november 2023",
                "/ny/grundlag?kind=EXTRAORDINARY&amp;purpose=AMENDMENT&amp;day=2023-12-06");
    }

    @Test
    void a_day_that_is_none_is_told_at_its_field() {
        assertThat(html(submit(post(HOME + "/ny/datoer").param("kind", "EXTRAORDINARY").param("day", "")))).contains("Skriv en dag, der findes");
    }

    @Test
    void purpose_and_basis_make_the_draft_with_a_proposed_first_item() {
        SERVICES.get(API + "/parties", Answers.PARTIES).answer("POST " + API + "/assemblies", 201, STORED);
        assertThat(html(page(HOME + "/ny/grundlag?kind=EXTRAORDINARY&day=2023-12-06", "da"))).contains("Et medlem har krævet den", "value=\"roskilde-kommune\"", "Roskilde-Kommune (KKR Sjælland)", "Jeres repræsentant logger ind");
        MockHttpServletResponse made = submit(post(HOME + "/ny/grundlag").param("kind", "EXTRAORDINARY").param("day", "2023-12-06").param("purposeDa", "Formålet, kort").param("purposeEn", "")
                .param("basisKind", "BOARD_DECISION").param("member", "ku").param("signatory", "").param("basisDay", "2023-11-01").param("howDa", "Log ind.").param("key", "form-1"));
        assertThat(made.getRedirectedUrl()).isEqualTo(PAGE + "/dagsorden");
        assertThat(last("POST").body()).contains("\"purpose\":{\"da\":\"Formålet, kort\"}", "\"basis\":{\"kind\":\"BOARD_DECISION\",\"day\":\"2023-11-01\"}", "\"form\":\"WRITTEN\"",
                "\"number\":1", "CHAIR_OF_MEETING", "\"howToState\":{\"da\":\"Log ind.\"}").doesNotContain("null", "\"member\"");
    }

    @Test
    void what_the_service_finds_wrong_is_told_at_the_fields_by_their_names() {
        SERVICES.get(API + "/parties", Answers.PARTIES).answer("POST " + API + "/assemblies", 422,
                "{\"type\":\"/problems/invalid-body\",\"detail\":\"Kan ikke bruges\",\"errors\":[{\"pointer\":\"/purpose/da\",\"code\":\"missing\",\"detail\":\"mangler\"}]}");
        MockHttpServletResponse page = submit(post(HOME + "/ny/grundlag").param("kind", "EXTRAORDINARY").param("day", "2023-12-06").param("signatory", "rektor").param("key", "form-1"));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(html(page)).contains("href=\"#purposeDa\"", "Formål på dansk: Skal udfyldes.", "value=\"rektor\"");
    }

    @Test
    void the_agenda_can_be_arranged_and_nothing_that_no_form_shows_is_lost() {
        SERVICES.get(ASSEMBLY, Answers.draft()).answer("PUT " + ASSEMBLY, 200, STORED);
        assertThat(html(page(PAGE + "/dagsorden", "da"))).contains("1. Dirigent", "2. Ændring af § 7", "Flyt op", "Flyt ned", "forslag.pdf", "Fortsæt til modtagerne");
        submit(post(PAGE + "/dagsorden").param("act", "up").param("place", "2").param("revision", "4").param("key", "form-1"));
        assertThat(last("PUT").headers()).containsEntry("if-match", "\"4\"");
        assertThat(last("PUT").body()).contains("\"number\":1,\"kind\":\"DECISION\"", "\"number\":2,\"kind\":\"INFORMATION\"", "\"baseVersion\":3", "\"statesSilence\":true").doesNotContain("null");
    }

    @Test
    void an_item_keeps_commas_and_gets_a_proper_amendment() {
        SERVICES.get(ASSEMBLY, Answers.draft()).answer("PUT " + ASSEMBLY, 200, STORED).get(API + "/statutes/in-force", "{\"version\":3}");
        assertThat(html(page(PAGE + "/dagsorden/2", "da"))).contains("Redigér punkt", "to, tre", "name=\"base\" value=\"3\"", "Ændring 2");
        assertThat(html(page(PAGE + "/dagsorden/0", "en"))).contains("New item", "Title in Danish");
        submit(post(PAGE + "/dagsorden/0").param("revision", "4").param("key", "form-2").param("base", "3").param("titleDa", "Nyt").param("kind", "DECISION").param("subject", "AMENDMENT")
                .param("wording", "a, b").param("opKind", "REPLACE_TEXT").param("opProvision", "6.2").param("opBefore", "et, to").param("opAfter", "tre").param("opParameter", "").param("opFrom", ""));
        assertThat(last("PUT").body()).contains("\"number\":3", "\"before\":\"et, to\"", "\"wording\":\"a, b\"").doesNotContain("\"parameter\"");
    }

    @Test
    void an_annex_is_sent_on_unchanged_and_a_refused_one_is_explained_with_what_to_do() {
        SERVICES.get(ASSEMBLY, Answers.draft()).answer("POST " + ASSEMBLY + "/annexes", 201, "{\"annex\":\"anx-2\",\"fileName\":\"bilag.pdf\",\"bytes\":4}");
        assertThat(submit(chosen("%PDF").param("key", "form-6")).getRedirectedUrl()).isEqualTo(PAGE + "/dagsorden");
        assertThat(last("POST").headers()).containsEntry("content-type", "application/pdf").containsEntry("idempotency-key", "form-6");
        assertThat(last("POST").headers().get("content-disposition")).contains("filename*=UTF-8''bilag%20%C3%A6.pdf");
        assertThat(last("POST").body()).isEqualTo("%PDF");
        SERVICES.answer("POST " + ASSEMBLY + "/annexes", 422, "{\"type\":\"/problems/pdf-active-content\",\"detail\":\"Filen gør noget selv\",\"found\":[\"javascript\"]}");
        MockHttpServletResponse refused = submit(chosen("%PDF").param("key", "form-7"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(html(refused)).contains("href=\"#file\"", "bilag æ.pdf: PDF-filen gør noget selv", "Udskriv dokumentet til en almindelig PDF");
        assertThat(html(submit(chosen("").param("key", "form-8")))).contains("Vælg en fil, der ikke er tom.");
    }

    @Test
    void the_check_puts_what_must_be_mended_first_and_offers_the_earliest_lawful_day() {
        SERVICES.get(ASSEMBLY + "/check", Answers.check(false));
        String html = html(page(PAGE + "/kontrol", "da"));
        assertThat(html).contains("Indkaldelsen kan ikke sendes.", "Varslet er for kort.", "dagen var 6. december 2023", "Flyt generalforsamlingen til 6. december 2023").doesNotContain("Gå til afsendelse");
        assertThat(html.indexOf("Svarmåden mangler.")).isLessThan(html.indexOf("Til orientering."));
        SERVICES.get(ASSEMBLY + "/check", Answers.check(true));
        assertThat(html(page(PAGE + "/kontrol", "en"))).contains("Go to sending").doesNotContain("Move the general assembly");
        SERVICES.get(ASSEMBLY, Answers.draft()).answer("PUT " + ASSEMBLY, 200, STORED);
        assertThat(submit(post(PAGE + "/dag").param("day", "2023-12-06").param("key", "form-9")).getRedirectedUrl()).isEqualTo(PAGE + "/kontrol");
        assertThat(last("PUT").body()).contains("\"day\":\"2023-12-06\"");
    }

    @Test
    void the_notice_goes_out_from_the_version_that_was_seen_and_a_refusal_says_why() {
        SERVICES.get(ASSEMBLY, Answers.draft()).get(API + "/parties", Answers.PARTIES).answer("POST " + ASSEMBLY + "/convening", 202, "{}");
        assertThat(html(page(PAGE + "/send", "da"))).contains("Send indkaldelsen til 2 parter", "KKR Sjælland", "kan ikke kaldes tilbage", "name=\"revision\" value=\"4\"");
        assertThat(submit(post(PAGE + "/send").param("revision", "4").param("key", "form-a")).getRedirectedUrl()).isEqualTo(PAGE + "/afsendelse");
        assertThat(last("POST").headers()).containsEntry("if-match", "\"4\"").containsEntry("idempotency-key", "form-a");
        SERVICES.answer("POST " + ASSEMBLY + "/convening", 422, Answers.REFUSED);
        MockHttpServletResponse refused = submit(post(PAGE + "/send").param("revision", "4").param("key", "form-b"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(html(refused)).contains("Varslet er for kort. (§ 4 stk. 4) Den tidligste lovlige dag er onsdag den 6. december 2023.", "Der mangler 5 dage.");
    }

    @Test
    void an_ordinary_assembly_begins_with_what_the_statutes_demand() {
        SERVICES.get(API + "/parties", Answers.PARTIES).answer("POST " + API + "/assemblies", 201, STORED).get(API + "/ordinary-agenda", """
                {"statutesVersion":3,"provision":"§ 4 stk. 3","points":[{"subject":"CHAIR_OF_MEETING","kind":"ELECTION","onlyAfterElections":false},
                 {"subject":"BOARD_ELECTION","kind":"ELECTION","onlyAfterElections":true},{"subject":"ACCOUNTS","kind":"APPROVAL","onlyAfterElections":false}]}""");
        submit(post(HOME + "/ny/grundlag").param("kind", "ORDINARY").param("day", "2023-12-06").param("purposeDa", "Årets").param("key", "form-1"));
        assertThat(last("POST").body()).contains("\"number\":1", "\"subject\":\"CHAIR_OF_MEETING\"", "\"kind\":\"APPROVAL\"", "\"title\":{\"da\":\"Årsregnskab\",\"en\":\"Accounts\"}")
                .doesNotContain("BOARD_ELECTION", "\"kind\":\"ELECTION\"");
    }

    /** A form as a browser sends it with a file. */
    private static MockHttpServletRequestBuilder chosen(String content) {
        return post(PAGE + "/dagsorden/bilag").contentType(MediaType.MULTIPART_FORM_DATA).with(request -> {
            request.addPart(new MockPart("file", "C:\\breve\\bilag æ.pdf", content.getBytes(StandardCharsets.UTF_8)));
            return request;
        });
    }

    private static StubServices.Asked last(String method) {
        return SERVICES.asked().stream().filter(asked -> asked.line().startsWith(method + " ")).reduce((first, second) -> second).orElseThrow();
    }
}
