package dk.samstemt.portal.frame;

import dk.samstemt.portal.testkit.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

class FramePagesTest extends PageTest {

    private static final String ASSEMBLIES = "/api/v1/associations/demo/archive";
    private static final String LINE = """
            {"years":[2023],"assemblies":[{"assembly":"ass-1","kind":"EXTRAORDINARY","form":"WRITTEN","day":"2023-11-14","state":"CONVENED","purpose":{"da":"Ændring af § 7","en":"Amendment of § 7"},
              "deadline":"2023-11-14T23:00:00Z"}]}""";

    @Test
    void a_stranger_sees_the_first_page_and_is_sent_to_the_login_from_all_others() {
        assertThat(html(stranger("/"))).contains("Det her er en demo", "hint=sekretariat", "Karl Holm", "14. november 2023 kl. 10.42 (dansk tid)");
        assertThat(stranger("/a/demo/sekretariat").getRedirectedUrl()).contains("/oauth2/authorization/samstemt");
    }

    @Test
    void the_login_carries_a_proof_key_the_language_and_the_hint() {
        String provider = stranger("/oauth2/authorization/samstemt?hint=revisor").getRedirectedUrl();
        assertThat(provider).startsWith("http://127.0.0.1:1/authorize?").contains("code_challenge_method=S256", "code_challenge=", "ui_locales=da", "login_hint=revisor", "nonce=");
        assertThat(stranger("/oauth2/authorization/samstemt?hint=%22%3E%3Cscript").getRedirectedUrl()).doesNotContain("login_hint");
    }

    @Test
    void whoever_has_several_hats_chooses_and_sees_the_hat_worn() {
        assertThat(html(page("/", "da"))).contains("Hvad vil du arbejde som?", "Foreningen Øst", "/a/demo/part/ku", "for Københavns Universitet", "/a/tavs/revision");
        SERVICES.get(ASSEMBLIES + "?of=ku", LINE);
        String list = html(page(DEMO + "/part/ku/forsamlinger", "en"));
        assertThat(list).contains("lang=\"en\"", "East Association", "representative", " for University of Copenhagen", "Åse Ærø", "hjaelp@example.org",
                "Amendment of § 7", "Statements by 14 November 2023 at 23:59 (Danish time)");
    }

    @Test
    void whoever_may_speak_for_two_parties_goes_from_one_to_the_other_by_their_addresses() {
        SERVICES.get("/api/v1/me", """
                {"memberships":[{"association":"demo","name":{"da":"Foreningen Øst"},"person":"per-1","personName":"Åse Ærø","roles":["representative"],"offices":[],
                 "parties":[{"party":"ku","name":{"da":"Københavns Universitet"}},{"party":"ruc","name":{"da":"Roskilde Universitet"}}]}]}""");
        SERVICES.get(ASSEMBLIES + "?of=ku", LINE).get(ASSEMBLIES + "?of=ruc", LINE);
        assertThat(html(page(DEMO + "/part/ku/forsamlinger", "da"))).contains("Skift rolle, part eller forening", " for Københavns Universitet</span>", "<a href=\"/a/demo/part/ruc\"><span>repræsentant</span><span> for Roskilde Universitet</span>")
                .doesNotContain("<a href=\"/a/demo/part/ku\"><span>repræsentant");
        assertThat(html(page(DEMO + "/part/ruc/forsamlinger", "da"))).contains("<a href=\"/a/demo/part/ku\"><span>repræsentant</span><span> for Københavns Universitet</span>");
        assertThat(page(DEMO + "/part/dtu/forsamlinger", "da").getStatus()).isEqualTo(404);
    }

    @Test
    void a_page_asks_each_service_once_with_token_language_and_correlation() {
        SERVICES.get(ASSEMBLIES, LINE);
        MockHttpServletResponse page = page(DEMO + "/sekretariat/forsamlinger", "da");
        assertThat(asked(page)).containsExactly("membership", "assembly");
        assertThat(SERVICES.asked().get(1).headers()).containsEntry("authorization", "Bearer token-of-aase").containsEntry("accept-language", "da").containsKey("x-correlation-id");
    }

    @Test
    void a_hat_not_worn_is_403_in_ones_own_association_and_404_elsewhere() {
        assertThat(page("/a/tavs/sekretariat/forsamlinger", "da").getStatus()).isEqualTo(403);
        assertThat(html(page("/a/tavs/sekretariat/forsamlinger", "da"))).contains("Du har ikke adgang", "Bed sekretariatet");
        assertThat(page("/a/fremmed/sekretariat/forsamlinger", "da").getStatus()).isEqualTo(404);
        assertThat(page(DEMO + "/part/dtu/forsamlinger", "da").getStatus()).isEqualTo(404);
        assertThat(page(DEMO + "/findes-ikke", "da").getStatus()).isEqualTo(404);
    }

    @Test
    void a_hat_begins_at_a_page_of_its_own() {
        assertThat(page(DEMO + "/sekretariat", "da").getStatus()).isEqualTo(200);
        assertThat(page(DEMO + "/part/ku", "da").getStatus()).isEqualTo(200);
    }

    @Test
    void a_service_that_is_down_costs_its_panel_and_not_the_page() {
        SERVICES.answer("GET " + ASSEMBLIES, 503, "");
        MockHttpServletResponse page = page(DEMO + "/sekretariat/forsamlinger", "da");
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(html(page)).contains("Vi kan ikke vise oplysninger fra forsamlingerne lige nu. Vi spurgte kl.", "Prøv igen");
        SERVICES.answer("GET " + ASSEMBLIES, 200, "{ broken");
        assertThat(html(page(DEMO + "/sekretariat/forsamlinger", "da"))).contains("Vi kan ikke vise oplysninger");
        SERVICES.answer("GET " + ASSEMBLIES, 403, "{}");
        assertThat(html(page(DEMO + "/sekretariat/forsamlinger", "da"))).contains("Her er ikke noget, du kan se.");
    }

    @Test
    void when_nobody_can_say_who_it_is_the_page_says_when_it_asked_and_offers_to_try_again() {
        SERVICES.answer("GET /api/v1/me", 500, "");
        MockHttpServletResponse page = page(DEMO + "/sekretariat/forsamlinger", "da");
        assertThat(page.getStatus()).isEqualTo(503);
        assertThat(html(page)).contains("Vi fik ikke svar fra medlemsregistret, da vi spurgte kl.", "Oplys dette nummer", "Prøv igen");
    }

    @Test
    void a_token_that_a_service_refuses_leads_to_a_new_login() {
        SERVICES.answer("GET /api/v1/me", 401, "{}");
        assertThat(page(DEMO + "/sekretariat", "da").getRedirectedUrl()).isEqualTo("/oauth2/authorization/samstemt");
    }

    @Test
    void the_policy_lets_nothing_run_but_ours() {
        MockHttpServletResponse page = stranger("/");
        assertThat(page.getHeader("Content-Security-Policy")).isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                + "connect-src 'self'; form-action 'self' http://127.0.0.1:1; base-uri 'none'; frame-ancestors 'none'");
        assertThat(page.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        assertThat(html(page)).doesNotContain("<style", "style=\"", "onclick", "javascript:");
    }

    @Test
    void files_are_kept_for_ever_under_an_address_with_their_version(@Autowired ResourceUrlProvider addresses) {
        String address = addresses.getForLookupPath("/static/app/app.css");
        assertThat(address).matches("/static/app/app-[0-9a-f]+\\.css");
        assertThat(stranger(address).getHeader("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(stranger("/static/vendor/dkfds/11.2.0/css/dkfds.min.css").getHeader("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
    }

    @Test
    void a_page_knows_when_the_login_ends_and_what_to_say_of_it() {
        assertThat(html(page(DEMO + "/sekretariat", "da"))).contains("data-idle=\"1800\"", "data-stay=\"/bliv-logget-ind\"", "data-soon=\"Du bliver logget ud om højst 3 minutter", "Bliv logget ind</button>", "/static/app/login.js");
        assertThat(html(page(DEMO + "/sekretariat", "en"))).contains("data-soon=\"You will be logged out in 3 minutes", "data-over=\"You have been logged out");
        assertThat(html(stranger("/"))).doesNotContain("login-ends", "/static/app/login.js").contains("<div id=\"said\" class=\"sr-only\" role=\"status\"></div>");
    }

    @Test
    void to_stay_logged_in_is_one_question_that_asks_no_service() {
        assertThat(page("/bliv-logget-ind", "da").getStatus()).isEqualTo(204);
        assertThat(SERVICES.asked()).isEmpty();
        assertThat(stranger("/bliv-logget-ind").getStatus()).isEqualTo(302);
    }

    @Test
    void a_form_without_the_token_of_its_session_leads_to_the_page_that_says_why() {
        assertThat(send(post(DEMO + "/sekretariat/forsamlinger").with(oidcLogin())).getForwardedUrl()).isEqualTo("/udloebet");
        assertThat(html(stranger("/udloebet"))).contains("Du er blevet logget ud", "Log ind igen").doesNotContain("Det, du sendte</h2>");
    }

    @Test
    void what_was_written_when_the_login_had_ended_is_shown_again_but_no_choice_and_nothing_from_elsewhere() {
        var late = post("/udloebet").param("comment", "Skrevet for <sent>.").param("choice.item-1", "DISSENT").with(csrf());
        assertThat(html(send(late.header("Sec-Fetch-Site", "cross-site")))).doesNotContain("Skrevet for");
        late = post("/udloebet").param("comment", "Skrevet for <sent>.").param("choice.item-1", "DISSENT").with(csrf());
        assertThat(html(send(late.header("Sec-Fetch-Site", "same-origin")))).contains("Det, du sendte</h2>", "Skrevet for &lt;sent&gt;.").doesNotContain("DISSENT");
    }

    @Test
    void a_language_is_chosen_by_a_link_that_leads_back_and_nowhere_else() {
        MockHttpServletResponse chosen = stranger("/sprog/en?page=/a/demo/revision?x=1");
        assertThat(chosen.getRedirectedUrl()).isEqualTo("/a/demo/revision?x=1");
        assertThat(chosen.getHeader("Set-Cookie")).contains("sprog=en", "HttpOnly", "SameSite=Lax");
        assertThat(stranger("/sprog/en?page=//example.org/").getRedirectedUrl()).isEqualTo("/");
        assertThat(stranger("/sprog/en?page=https://example.org/").getRedirectedUrl()).isEqualTo("/");
        assertThat(html(send(get("/").header("Accept-Language", "de, en;q=0.5")))).contains("lang=\"en\"");
        assertThat(html(send(get("/").header("Accept-Language", "de")))).contains("lang=\"da\"");
    }
}
