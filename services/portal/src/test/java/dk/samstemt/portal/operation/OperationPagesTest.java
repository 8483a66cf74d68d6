package dk.samstemt.portal.operation;

import dk.samstemt.portal.testkit.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

class OperationPagesTest extends PageTest {

    private static final String HOME = DEMO + "/drift";
    private static final String API = "/api/v1/operations";

    @Test
    void every_service_tells_its_alarms_and_one_that_is_silent_says_so() {
        SERVICES.get(API + "/alarms", """
                [{"code":"record-refused","association":"demo","reference":"7","since":"2023-11-14T08:00:00Z","text":"Kafka tager ikke imod en post."},
                 {"code":"mail-waits","association":null,"reference":null,"since":"2023-11-14T08:00:00Z","text":"3 mails venter."}]""");
        MockHttpServletResponse page = page(HOME, "da");
        assertThat(html(page)).contains("Kafka tager ikke imod en post.", "3 mails venter.", HOME + "/poster/voting/7", "Vedrører hele installationen.", "Vedrører foreningen demo.");
        assertThat(asked(page)).hasSize(6).contains("assembly", "voting", "notification", "audit");
        SERVICES.answer("GET " + API + "/alarms", 503, "");
        assertThat(html(page(HOME, "da"))).contains("<strong>Nej</strong>", "Ukendt", "Vi kan ikke vise oplysninger");
    }

    @Test
    void what_failed_is_told_with_its_cause_and_tried_again_once() {
        SERVICES.get(API + "/dead-letters", """
                [{"id":4,"reason":"type unknown to this installation","topic":"voting.v1","source":"voting","key":"demo/ass-1","sequence":3,"event":"e","type":"voting.newer.v1","failedAt":"2023-11-14T08:00:00Z"},
                 {"id":5,"reason":"something else","topic":"voting.v1","source":null,"key":null,"sequence":null,"event":null,"type":null,"failedAt":"2023-11-14T08:00:00Z"}]""")
                .answer("POST " + API + "/dead-letters/4/retry", 202, "");
        assertThat(html(page(HOME + "/fejl", "da"))).contains("Installationen kender ikke hændelsens type", "something else", "demo/ass-1, nummer 3", HOME + "/fejl/audit/4", "-audit-4\"", "-voting-4\"");
        MockHttpServletResponse sent = submit(post(HOME + "/fejl/audit/4").param("key", "form-1"));
        assertThat(sent.getRedirectedUrl()).isEqualTo(HOME + "/fejl");
        assertThat(SERVICES.asked()).last().satisfies(asked -> assertThat(asked.headers()).containsEntry("idempotency-key", "form-1"));
    }

    @Test
    void what_a_colleague_has_tried_already_is_no_error() {
        MockHttpServletResponse sent = submit(post(HOME + "/poster/voting/7").param("key", "form-2"));
        assertThat(sent.getRedirectedUrl()).isEqualTo(HOME);
        assertThat(submit(post(HOME + "/poster/nowhere/7").param("key", "form-3")).getStatus()).isEqualTo(404);
        SERVICES.answer("POST " + API + "/records/7/retry", 403, "{}");
        assertThat(submit(post(HOME + "/poster/voting/7").param("key", "form-4")).getStatus()).isEqualTo(403);
    }
}
