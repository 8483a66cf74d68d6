package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.testkit.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

import static dk.samstemt.portal.secretariat.Answers.API;
import static dk.samstemt.portal.secretariat.Answers.ASSEMBLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

class OverviewPagesTest extends PageTest {

    private static final String HOME = DEMO + "/sekretariat";
    private static final String PAGE = HOME + "/forsamlinger/asm-1";

    @Test
    void tasks_stand_by_deadline_with_warnings_and_only_those_of_the_secretariat() {
        SERVICES.get(API + "/tasks", Answers.TASKS);
        MockHttpServletResponse page = page(HOME, "da");
        String html = html(page);
        assertThat(asked(page)).containsExactly("membership", "assembly");
        assertThat(html).contains("Mine opgaver", "Én opgave skal være løst inden for tre dage", "Haster", "Senest 15. november 2023 kl. 23.59 (dansk tid)", "Uden frist",
                "Den tidligste lovlige dag er onsdag den 6. december 2023.").doesNotContain("Godkend beslutningsreferatet");
        assertThat(html.indexOf("Indkaldelsen er i fare")).isLessThan(html.indexOf("Indkaldelsen kom retur")).isPositive();
        assertThat(html.indexOf("Indkaldelsen kom retur")).isLessThan(html.indexOf("Der var ikke enighed"));
    }

    @Test
    void a_task_decided_here_says_so_on_its_buttons_and_not_in_the_words_of_the_interface() {
        SERVICES.get(API + "/tasks", Answers.TASKS);
        assertThat(html(page(HOME, "da"))).contains("value=\"CALL\"", "Ja, der indkaldes ved fremmøde").doesNotContain("Svar CALL");
        assertThat(html(page(HOME, "en"))).contains("My tasks", "Yes, an assembly in person will be convened", "By 15 November 2023 at 23:59 (Danish time)");
    }

    @Test
    void deciding_a_task_is_sent_once_and_whoever_comes_second_is_told() {
        String line = "POST " + API + "/tasks/t-late/completion";
        SERVICES.answer(line, 200, "{}");
        MockHttpServletResponse answer = submit(post(HOME + "/opgaver/t-late").param("decision", "ACKNOWLEDGED").param("key", "form-1"));
        assertThat(answer.getRedirectedUrl()).isEqualTo(HOME);
        assertThat(SERVICES.asked()).anySatisfy(asked -> {
            assertThat(asked.line()).isEqualTo(line);
            assertThat(asked.headers()).containsEntry("idempotency-key", "form-1");
            assertThat(asked.body()).isEqualTo("{\"decision\":\"ACKNOWLEDGED\"}");
        });
        SERVICES.answer(line, 409, "{\"type\":\"/problems/task-decided\",\"detail\":\"En anden har taget stilling.\"}");
        assertThat(submit(post(HOME + "/opgaver/t-late").param("decision", "ACKNOWLEDGED").param("key", "form-2")).getRedirectedUrl()).isEqualTo(HOME);
    }

    @Test
    void what_was_corrected_in_a_decision_record_is_sent_once_and_lines_end_as_services_count_them() {
        String line = "POST " + ASSEMBLY + "/record/corrections";
        SERVICES.answer(line, 202, "");
        MockHttpServletResponse answer = submit(post(PAGE + "/rettelse").param("note", "Bilaget er nævnt.\r\nOgså dagen. ").param("key", "form-1"));
        assertThat(answer.getRedirectedUrl()).isEqualTo(HOME);
        assertThat(SERVICES.asked()).anySatisfy(asked -> {
            assertThat(asked.line()).isEqualTo(line);
            assertThat(asked.headers()).containsEntry("idempotency-key", "form-1");
            assertThat(asked.body()).isEqualTo("{\"note\":{\"da\":\"Bilaget er nævnt.\\nOgså dagen.\"}}");
        });
        submit(post(PAGE + "/rettelse").param("note", "Dagen").param("noteEn", "The day").param("key", "form-9"));
        assertThat(SERVICES.asked().get(SERVICES.asked().size() - 1).body()).isEqualTo("{\"note\":{\"da\":\"Dagen\",\"en\":\"The day\"}}");
        SERVICES.answer(line, 422, "{\"type\":\"/problems/invalid-body\",\"status\":422,\"detail\":\"Listen errors siger hvor.\"}");
        assertThat(submit(post(PAGE + "/rettelse").param("note", "").param("key", "form-2")).getRedirectedUrl()).isEqualTo(HOME);
    }

    @Test
    void the_overview_says_who_has_answered_and_never_what() {
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENED").replace("WITHDRAWN", "ACCEPTED")).get(ASSEMBLY + "/notices", Answers.NOTICES);
        MockHttpServletResponse page = page(PAGE, "da");
        assertThat(asked(page)).containsExactly("membership", "assembly", "notification");
        assertThat(html(page)).contains("Ændring af § 7", "1 af 2", "Har svaret", "Ikke besvaret", "forseglet for alle", "§ 4 stk. 4", "550 no such user", "forslag.pdf (1,2 MB)",
                "Tilkendegivelser<", "aria-current=\"step\"", "Send igen til KKR Sjælland", "Ring til parten").doesNotContain("Tilslutning", "Afvisning", "Undlader")
                .containsSubsequence("<th scope=\"row\">Københavns Universitet</th>", "<td>Har svaret</td>", "<th scope=\"row\">KKR Sjælland</th>", "<td>Ikke besvaret</td>");
        assertThat(html(page(PAGE, "en"))).contains("Amendment of § 7", "1 of 2", "Has answered", "Send again to KKR Sjælland");
    }

    @Test
    void a_bounced_notice_says_what_to_do_and_until_when_and_the_count_stands_on_the_button() {
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENING")).get(ASSEMBLY + "/notices", Answers.NOTICES);
        assertThat(html(page(PAGE, "da"))).contains("Det kræver handling", "Indkaldelsen kom retur 13. november 2023 kl. 10.00",
                "så indkaldelsen er modtaget senest 14. november 2023 kl. 20.59 (dansk tid)", "Bed 1 part om afkald");
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENED"));
        assertThat(html(page(PAGE, "da"))).contains("så indkaldelsen er modtaget senest 14. november").doesNotContain("Beviset for udsendelsen står ved magt");
    }

    @Test
    void mails_that_cannot_be_asked_for_cost_a_panel_and_not_the_page() {
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENED")).answer("GET " + ASSEMBLY + "/notices", 503, "");
        assertThat(html(page(PAGE, "da"))).contains("Vi kan ikke vise oplysninger fra udsendelserne", "Har svaret");
    }

    @Test
    void sending_again_and_asking_for_waivers_go_out_once_under_their_key() {
        SERVICES.answer("POST " + ASSEMBLY + "/notices/kkr-sjaelland/resend", 202, "{}");
        assertThat(submit(post(PAGE + "/send-igen/kkr-sjaelland").param("key", "form-3")).getRedirectedUrl()).isEqualTo(PAGE);
        SERVICES.answer("POST " + ASSEMBLY + "/remedy/waiver-requests", 202, "{\"parties\":[\"kkr-sjaelland\"],\"until\":\"2023-11-16T23:00:00Z\"}");
        assertThat(submit(post(PAGE + "/afkald").param("key", "form-4").param("party", "kkr-sjaelland")).getRedirectedUrl()).isEqualTo(PAGE);
        assertThat(SERVICES.asked()).extracting(one -> one.headers().get("idempotency-key")).contains("form-3", "form-4");
        assertThat(SERVICES.asked()).extracting(one -> one.body()).contains("{\"parties\":[\"kkr-sjaelland\"]}");
    }

    @Test
    void an_unlawful_new_day_is_explained_at_its_field_with_the_earliest_lawful_day() {
        SERVICES.get(ASSEMBLY, Answers.underWay("CONVENING_FAILED")).get(ASSEMBLY + "/notices", Answers.NOTICES).answer("POST " + ASSEMBLY + "/remedy/new-day", 422, Answers.REFUSED);
        MockHttpServletResponse page = submit(post(PAGE + "/ny-dag").param("key", "form-5").param("day", "2023-12-01"));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(html(page)).contains("href=\"#day\"", "Varslet er for kort. (§ 4 stk. 4) Den tidligste lovlige dag er onsdag den 6. december 2023.", "value=\"2023-12-01\"",
                "aria-describedby=\"day-error\"", "ikke lovligt indkaldt");
    }

    @Test
    void an_assembly_that_is_not_there_is_404_and_a_draft_leads_to_its_agenda() {
        assertThat(page(PAGE, "da").getStatus()).isEqualTo(404);
        SERVICES.get(ASSEMBLY, Answers.draft());
        assertThat(page(PAGE, "da").getRedirectedUrl()).isEqualTo(PAGE + "/dagsorden");
    }
}
