package dk.samstemt.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.samstemt.portal.testkit.PageTest;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class RolesPagesTest extends PageTest {

    private static final String API = MembersPagesTest.API;
    private static final String HOME = DEMO + "/administration/roller";
    private static final String BOOK = """
            {"persons":[{"person":"per-1","name":"Ærlig Auditør","email":"ae@example.org","provider":"oidc","subject":"ae","mandates":[],"warnings":["audits-own-acts"],
              "grants":[{"grant":"grt-1","role":"auditor","from":"2023-01-01T00:00:00Z","state":"NOW"},
                        {"grant":"grt-2","role":"chairmanship","party":"ku","office":"CHAIR","from":"2023-01-01T00:00:00Z","until":"2025-01-01T00:00:00Z","state":"NOW"}]},
             {"person":"per-2","name":"Bo Vad","email":"bo@example.org","grants":[],"mandates":[{"party":"ku","from":"2024-01-01T00:00:00Z","state":"COMING"}],"warnings":["no-login"]}],
             "next":"per-2","parties":[{"party":"ku","name":{"da":"Københavns Universitet","en":"University of Copenhagen"}}]}""";

    @Test
    void who_may_act_as_what_is_listed_with_what_two_pairs_of_eyes_would_be_one_of() {
        SERVICES.get(API + "/grants", BOOK);
        MockHttpServletResponse page = page(HOME, "da");
        assertThat(html(page)).contains("Ærlig Auditør", "Revisor", "Formand", ", Københavns Universitet", "Reviderer egne handlinger", "Repræsentant for Københavns Universitet",
                "(er ikke begyndt)", "Intet login", HOME + "?after=per-2", HOME + "/per-1", DEMO + "/administration/ny-person");
        assertThat(asked(page)).containsExactly("membership", "membership");
        assertThat(html(page(HOME, "en"))).contains("Audits own acts", "Chair of the board");
        assertThat(page("/a/tavs/administration/roller", "da").getStatus()).isEqualTo(403);
    }

    @Test
    void a_role_is_given_with_its_office_and_ended_once() {
        one().answer("POST " + API + "/grants", 201, "{\"grant\":\"grt-3\"}").answer("POST " + API + "/grants/grt-1/end", 200, "{}");
        assertThat(html(page(HOME + "/per-1", "da"))).contains("Personen er revisor og kan selv handle", HOME + "/per-1/grt-1/slut", "Giv rolle", "-grt-1\"", "-grt-2\"");
        submit(post(HOME + "/per-1").param("key", "form-1").param("role", "chairmanship").param("office", "VICE_CHAIR_1").param("party", "ku").param("until", "2024-12-31"));
        assertThat(SERVICES.asked()).last().satisfies(asked -> assertThat(asked.body()).contains("\"office\":\"VICE_CHAIR_1\"", "\"party\":\"ku\"", "\"until\":\"2024-12-31T23:00:00.000Z\""));
        submit(post(HOME + "/per-1").param("key", "form-2").param("role", "auditor").param("office", "CHAIR").param("party", "ku").param("until", ""));
        assertThat(SERVICES.asked()).last().satisfies(asked -> assertThat(asked.body()).isEqualTo("{\"person\":\"per-1\",\"role\":\"auditor\"}".equals(asked.body()) ? asked.body()
                : "{\"role\":\"auditor\",\"person\":\"per-1\"}"));
        MockHttpServletResponse ended = submit(post(HOME + "/per-1/grt-1/slut").param("key", "form-3"));
        assertThat(ended.getRedirectedUrl()).isEqualTo(HOME + "/per-1");
        assertThat(SERVICES.asked()).last().satisfies(asked -> assertThat(asked.headers()).containsEntry("idempotency-key", "form-3"));
    }

    @Test
    void an_office_that_is_taken_is_told_with_what_was_written() {
        one().answer("POST " + API + "/grants", 409, "{\"type\":\"/problems/office-taken\",\"detail\":\"En anden har hvervet i tidsrummet.\"}");
        MockHttpServletResponse page = submit(post(HOME + "/per-1").param("key", "form-4").param("role", "chairmanship").param("office", "CHAIR").param("party", "ku").param("until", ""));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(html(page)).contains("En anden har hvervet i tidsrummet.", "value=\"chairmanship\" selected=\"selected\"");
    }

    @Test
    void a_login_is_bound_where_there_is_none() {
        SERVICES.get(API + "/grants?person=per-2", BOOK.replaceAll("(?s)\\{\"person\":\"per-1\".*?\\},\\s*(\\{\"person\":\"per-2\")", "$1")).answer("POST " + API + "/persons/per-2/login", 201, "{}");
        assertThat(html(page(HOME + "/per-2", "da"))).contains("Knyt login til personen", "Personen har intet login endnu");
        submit(post(HOME + "/per-2/login").param("key", "form-5").param("subject", " bo-vad "));
        assertThat(SERVICES.asked()).last().satisfies(asked -> assertThat(asked.body()).contains("\"subject\":\"bo-vad\""));
        SERVICES.answer("POST " + API + "/persons/per-2/login", 409, "{\"type\":\"/problems/login-taken\",\"detail\":\"Login er i brug.\"}");
        assertThat(html(submit(post(HOME + "/per-2/login").param("key", "form-6").param("subject", "ae")))).contains("Login er i brug.", "value=\"ae\"");
    }

    @Test
    void a_wrong_login_is_removed_after_a_look_at_what_that_means() {
        one().answer("POST " + API + "/persons/per-1/login/end", 200, "{}");
        assertThat(html(page(HOME + "/per-1", "da"))).contains(HOME + "/per-1/login/fjern", "Er det ikke personens login?");
        assertThat(html(page(HOME + "/per-1/login/fjern", "da"))).contains("Fjern et forkert login", "Dette login er knyttet til Ærlig Auditør.", "name=\"subject\" value=\"ae\"", "Lad helst en anden administrator");
        assertThat(html(page(HOME + "/per-1/login/fjern", "en"))).contains("if it is somebody else&#39;s", "Keep the login");
        MockHttpServletResponse sent = submit(post(HOME + "/per-1/login/fjern").param("key", "form-9").param("provider", "oidc").param("subject", "ae"));
        assertThat(sent.getRedirectedUrl()).isEqualTo(HOME + "/per-1");
        assertThat(SERVICES.asked()).last().satisfies(asked -> assertThat(asked.body()).contains("\"subject\":\"ae\"", "\"provider\":\"oidc\""));
        SERVICES.answer("POST " + API + "/persons/per-1/login/end", 409, "{\"detail\":\"Personen har et andet login nu.\"}");
        assertThat(submit(post(HOME + "/per-1/login/fjern").param("key", "form-10").param("provider", "oidc").param("subject", "old")).getRedirectedUrl()).isEqualTo(HOME + "/per-1");
        SERVICES.get(API + "/grants?person=per-2", BOOK.replaceAll("(?s)\\{\"person\":\"per-1\".*?\\},\\s*(\\{\"person\":\"per-2\")", "$1"));
        assertThat(page(HOME + "/per-2/login/fjern", "da").getRedirectedUrl()).isEqualTo(HOME + "/per-2");
    }

    @Test
    void a_person_is_registered_with_a_login_and_faults_stand_at_their_fields() {
        SERVICES.answer("POST " + API + "/persons", 422, """
                {"type":"/problems/invalid-body","detail":"Noget er galt.","errors":[{"pointer":"/login/subject","code":"invalid","detail":"kan ikke bruges"}]}""");
        MockHttpServletResponse page = submit(post(DEMO + "/administration/ny-person").param("key", "form-7").param("name", "Ny").param("email", "ny@example.org")
                .param("language", "da").param("subject", "a b"));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(html(page)).contains("href=\"#subject\"", "value=\"a b\"");
        SERVICES.answer("POST " + API + "/persons", 201, "{\"person\":\"per-9\"}");
        assertThat(submit(post(DEMO + "/administration/ny-person").param("key", "form-8").param("name", "Ny").param("email", "ny@example.org").param("language", "da").param("subject", "ny"))
                .getRedirectedUrl()).isEqualTo(HOME + "/per-9");
        assertThat(page(DEMO + "/administration/ny-person", "en").getStatus()).isEqualTo(200);
    }

    private static dk.samstemt.portal.testkit.StubServices one() {
        return SERVICES.get(API + "/grants?person=per-1", BOOK);
    }
}
