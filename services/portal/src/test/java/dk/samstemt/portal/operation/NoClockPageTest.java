package dk.samstemt.portal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.samstemt.portal.clock.LegalClock;
import dk.samstemt.portal.testkit.PageTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** As in production: the services' management addresses are known, and nothing here can move time. */
@TestPropertySource(properties = "samstemt.time-machine=false")
class NoClockPageTest extends PageTest {

    @Test
    void where_there_is_no_time_machine_there_is_no_page_to_move_time_on(@Autowired ObjectProvider<LegalClock> clock) {
        assertThat(clock.getIfAvailable()).isNull();
        assertThat(page(DEMO + "/drift/ur", "da").getStatus()).isEqualTo(404);
        assertThat(submit(post(DEMO + "/drift/ur").param("moment", "2023-11-20T10:00")).getStatus()).isEqualTo(404);
        assertThat(html(page(DEMO + "/drift", "da"))).contains("/drift/tilstand").doesNotContain("/drift/ur");
        assertThat(SERVICES.asked()).noneMatch(asked -> asked.line().contains("timemachine"));
    }
}
