package dk.samstemt.journeys.portal;

import dk.samstemt.quickstart.replay.Tree;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

/** A notice comes back while there is still time: the secretariat is told what to do and until when, sends it again, and the convening stands. */
class BouncedJourney {

    private static final String PARTY = "kkr-sjaelland";

    @Test
    void a_notice_that_came_back_is_sent_again_in_time() {
        Meeting meeting = Meeting.convened("gceu-retur");
        var mails = meeting.portal.installation.mails(meeting.club.address(PARTY));
        meeting.portal.installation.house.servers().mail().bounce(mails.get(0), "5.1.1");
        await(meeting, "WITHDRAWN");
        meeting.settle();
        try (Twin secretary = new Twin(meeting.portal, "sekretariat")) {
            secretary.see(meeting.home("sekretariat"), "bounced-task");
            assertThat(secretary.danish.says()).contains("KKR Sjælland");
            secretary.see(meeting.page("sekretariat", ""), "bounced");
            assertThat(secretary.danish.says()).contains("Indkaldelsen kom retur", "Ellers er der ikke lovligt indkaldt.");
            secretary.see(meeting.page("sekretariat", "/post?tilstand=broken"), "post-broken");
            assertThat(secretary.danish.page.locator("main article").count()).as("mails that did not get through").isEqualTo(1);
            secretary.danish.open(meeting.page("sekretariat", ""));
            secretary.danish.click("form[action$='/send-igen/" + PARTY + "'] button");
            assertThat(secretary.danish.says()).contains("Indkaldelsen er sat i kø til at blive sendt igen.");
            Look.at(secretary.danish, "bounced-queued");
            await(meeting, "ACCEPTED");
            meeting.settle();
            secretary.see(meeting.page("sekretariat", ""), "bounced-repaired");
            assertThat(secretary.danish.page.locator("form[action*='/send-igen/']").count()).as("notices to send again").isZero();
        }
        assertThat(meeting.club.state()).isEqualTo("CONVENED");
        assertThat(meeting.portal.installation.mails(meeting.club.address(PARTY)).size()).isGreaterThan(mails.size());
    }

    private static void await(Meeting meeting, String notice) {
        Awaitility.await("notice " + notice).atMost(Duration.ofSeconds(60)).until(() -> meeting.club.see("assembly", "").at("parties").list().stream()
                .filter(party -> party.at("party").text().equals(PARTY)).map(party -> party.at("notice")).map(Tree::text).anyMatch(notice::equals));
    }
}
