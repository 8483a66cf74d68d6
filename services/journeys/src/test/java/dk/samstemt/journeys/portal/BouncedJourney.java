package dk.samstemt.journeys.portal;

import com.microsoft.playwright.options.FilePayload;
import dk.samstemt.quickstart.replay.Tree;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A notice comes back while there is still time: the secretariat is told what to do and until when, sends it again, and the convening stands. And one that never arrived
 * in time: the party waives the period in writing.
 */
class BouncedJourney {

    private static final String PARTY = "kkr-sjaelland";
    private static final String SAVE = "main .button-primary";

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

    @Test
    void a_party_that_no_notice_reached_in_time_waives_the_period_in_writing() {
        Meeting meeting = unreached();
        try (Twin secretary = new Twin(meeting.portal, "sekretariat")) {
            secretary.see(meeting.page("sekretariat", ""), "unreached");
            assertThat(secretary.danish.says()).contains("Generalforsamlingen er ikke lovligt indkaldt", "Indkaldelsen er ikke bevist i tide.");
            secretary.danish.click("main a[href$='/afkald/" + PARTY + "']");
            secretary.look("waiver");
            Visitor desk = secretary.danish.click(SAVE);
            assertThat(desk.page.locator("[data-module=error-summary] a").count()).as("day and scan are missing").isEqualTo(2);
            Look.refused(desk, "waiver-refused");
            desk.page.setInputFiles("#file", new FilePayload("afkald.txt", "text/plain", "Vi giver afkald på varslet.".getBytes(StandardCharsets.UTF_8)));
            assertThat(desk.fill("#waivedOn", meeting.today().toString()).click(SAVE).says()).contains("Afkaldet fra KKR Sjælland er registreret.");
        }
        meeting.club.awaitState("CONVENED");
    }

    /** One party's mail server took nothing until it was too late. */
    private static Meeting unreached() {
        Meeting meeting = Meeting.drafted("gceu-afkald");
        var mail = meeting.portal.installation.house.servers().mail();
        mail.refuse(meeting.club.address(PARTY));
        meeting.club.convene().orFail("convening");
        meeting.endTheSending();
        mail.accept(meeting.club.address(PARTY));
        meeting.club.awaitState("CONVENING_FAILED");
        return meeting;
    }

    private static void await(Meeting meeting, String notice) {
        Awaitility.await("notice " + notice).atMost(Duration.ofSeconds(60)).until(() -> meeting.club.see("assembly", "").at("parties").list().stream()
                .filter(party -> party.at("party").text().equals(PARTY)).map(party -> party.at("notice")).map(Tree::text).anyMatch(notice::equals));
    }
}
