package dk.samstemt.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.notification.NotificationSettings;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkPageTest {

    private static final NotificationSettings SETTINGS = new NotificationSettings("https://example.org", "https://example.org", Samples.ZONE, 4, 1, Duration.ofDays(5));

    @ParameterizedTest
    @CsvSource({"da,Log ind og gå til jeres tilkendegivelse", "en,Log in and go to your statement"})
    void it_leads_on_to_the_assemblys_page_of_the_party_behind_the_login(String language, String text) {
        String page = new LinkPage(Samples.to(language), SETTINGS.portalPage("eu", "dtu", "asm-1")).html("/links/token");
        assertThat(page).contains("<a href=\"https://example.org/a/eu/part/dtu/forsamlinger/asm-1\">" + text + "</a>", "/links/token/annexes/annex-1").doesNotContain("<form");
    }

    @Test
    void without_a_portal_or_a_party_it_only_reads() {
        NotificationSettings alone = new NotificationSettings("", "https://example.org", Samples.ZONE, 4, 1, Duration.ofDays(5));
        assertThat(alone.portalPage("eu", "dtu", "asm-1")).isEmpty();
        assertThat(SETTINGS.portalPage("eu", "", "asm-1")).isEmpty();
        assertThat(new LinkPage(Samples.to("da"), "").html("/links/token")).doesNotContain("Log ind og gå");
    }
}
