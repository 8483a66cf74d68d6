package dk.samstemt.portal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.samstemt.portal.clock.LegalClock;
import dk.samstemt.portal.testkit.PageTest;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

@Import(ClockPageTest.Clock.class)
class ClockPageTest extends PageTest {

    private static final String PAGE = DEMO + "/drift/ur";
    private static final AtomicReference<Instant> MOVED = new AtomicReference<>();
    private static final AtomicReference<CountDownLatch> GATE = new AtomicReference<>(new CountDownLatch(0));
    private static final Instant RESTLESS = Instant.parse("2023-11-15T11:11:00Z");

    @Configuration(proxyBeanMethods = false)
    static class Clock {

        @Bean
        @Primary
        LegalClock gatedClock() {
            return new Gated();
        }
    }

    private static final class Gated implements LegalClock {

        @Override
        public Instant now() {
            return NOW;
        }

        @Override
        public void moveTo(Instant moment) {
            try {
                GATE.get().await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (moment.equals(RESTLESS)) {
                throw new IllegalStateException("legal time stands still");
            }
            MOVED.set(moment);
        }
    }

    @Test
    void the_page_shows_the_time_and_moves_it_forward_in_danish_time() {
        assertThat(html(page(PAGE, "da"))).contains("Demoens ur viser 14. november 2023 kl. 10.42 (dansk tid).", "<form method=\"post\" action=\"" + PAGE + "\"", "value=\"2023-11-15T10:42\"", "Demo: uret er stillet til");
        assertThat(submit(post(PAGE).param("moment", "2023-11-20T09:00")).getRedirectedUrl()).isEqualTo(PAGE);
        await().atMost(Duration.ofSeconds(10)).until(() -> Instant.parse("2023-11-20T08:00:00Z").equals(MOVED.get()));
        settled();
    }

    @Test
    void the_clock_goes_neither_back_nor_too_far_nor_to_what_is_no_time() {
        for (String moment : new String[] {"2023-11-14T10:42", "2025-11-14T10:42", "i morgen"}) {
            MockHttpServletResponse page = submit(post(PAGE).param("moment", moment));
            assertThat(page.getStatus()).as(moment).isEqualTo(422);
            assertThat(html(page)).contains("href=\"#moment\"", "aria-describedby=\"moment-hint moment-error\"");
        }
        assertThat(page("/a/tavs/drift/ur", "da").getStatus()).isEqualTo(403);
    }

    @Test
    void one_move_at_a_time_and_one_that_fails_says_so() {
        GATE.set(new CountDownLatch(1));
        submit(post(PAGE).param("moment", "2023-11-15T12:11"));
        assertThat(html(page(PAGE, "en"))).contains("The clock is on its way to 15 November 2023 at 12:11").doesNotContain("<form method=\"post\" action=\"" + PAGE);
        submit(post(PAGE).param("moment", "2023-11-16T12:11"));
        GATE.get().countDown();
        settled();
        assertThat(html(page(PAGE, "da"))).contains("Uret kunne ikke stilles helt frem");
        assertThat(MOVED.get()).isNotEqualTo(Instant.parse("2023-11-16T11:11:00Z"));
    }

    private void settled() {
        await().atMost(Duration.ofSeconds(10)).until(() -> !html(page(PAGE, "da")).contains("Uret er på vej til"));
    }
}
