package dk.samstemt.portal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.samstemt.portal.testkit.PageTest;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class JobsPageTest extends PageTest {

    private static final String HOME = DEMO + "/drift/job";
    private static final String API = "/api/v1/operations/jobs";

    @Test
    void what_the_engine_gave_up_on_is_told_with_its_cause_and_tried_again_once() {
        SERVICES.get(API, """
                [{"job":"job-1","association":"demo","assembly":"ass-1","step":"serviceTask_orderNotice","cause":"connection refused","failedAt":"2023-11-14T08:00:00Z"}]""")
                .answer("POST " + API + "/job-1/retry", 202, "");
        MockHttpServletResponse page = page(HOME, "da");
        assertThat(html(page)).contains("Fejlede trin", "serviceTask_orderNotice", "demo/ass-1", "connection refused", HOME + "/job-1");
        assertThat(asked(page)).containsExactly("membership", "assembly");
        assertThat(submit(post(HOME + "/job-1").param("key", "form-1")).getRedirectedUrl()).isEqualTo(HOME);
        assertThat(SERVICES.asked()).last().satisfies(asked -> assertThat(asked.headers()).containsEntry("idempotency-key", "form-1"));
    }

    @Test
    void what_a_colleague_has_tried_already_is_no_error_and_silence_costs_the_panel_only() {
        assertThat(submit(post(HOME + "/job-2").param("key", "form-2")).getRedirectedUrl()).isEqualTo(HOME);
        SERVICES.answer("POST " + API + "/job-2/retry", 403, "{}");
        assertThat(submit(post(HOME + "/job-2").param("key", "form-3")).getStatus()).isEqualTo(403);
        SERVICES.answer("GET " + API, 503, "");
        assertThat(html(page(HOME, "en"))).contains("Failed steps", "cannot show");
        SERVICES.get(API, "[]");
        assertThat(html(page(HOME, "da"))).contains("Der er ingen fejlede trin.");
    }
}
