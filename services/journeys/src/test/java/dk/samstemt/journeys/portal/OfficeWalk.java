package dk.samstemt.journeys.portal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The part in the walk of those who keep the house: the operator sees where the assembly stands, that all is well, and moves the clock past the deadline; the administrator
 * sees what has become law and who may do what. Neither learns what anybody answered.
 */
final class OfficeWalk {

    private static final String DRAWN = ".course-ready";

    private final Meeting meeting;

    OfficeWalk(Meeting meeting) {
        this.meeting = meeting;
    }

    void theOperatorMovesTheClockPastTheDeadline() {
        try (Twin operator = new Twin(meeting.portal, "drift")) {
            whereItStands(operator);
            operator.see(meeting.home("drift/tilstand"), "walk-operator-health");
            assertThat(operator.danish.page.locator("main .badge-error").count()).isZero();
            Instant later = meeting.deadline().plus(Duration.ofMinutes(2));
            ClockDesk clock = new ClockDesk(meeting, operator.danish).open();
            String before = banner(operator.danish);
            clock.ask(later).arrive(later);
            assertThat(banner(operator.danish)).startsWith("Demo: ").isNotEqualTo(before);
            operator.look("walk-operator-clock");
        }
    }

    private void whereItStands(Twin operator) {
        operator.see(meeting.home("drift/forloeb"), "walk-operator-courses");
        operator.danish.click("tbody a[href$='" + meeting.club.assembly() + "/forloeb']");
        for (Visitor window : List.of(operator.danish, operator.english)) {
            window.open(operator.danish.path());
            window.page.waitForSelector(DRAWN);
            Look.at(window, "walk-operator-course");
            assertThat(window.page.locator(".djs-element.course-open").count()).as("where it stands").isPositive();
            assertThat(window.page.content()).doesNotContain(PartyWalk.SECRET, "ASSENT");
        }
    }

    private static String banner(Visitor visitor) {
        return visitor.page.locator(".demo-clock").innerText();
    }

    void theAdministratorReadsWhatIsLawAndWhoMayDoWhat() {
        try (Twin administrator = new Twin(meeting.portal, "administrator")) {
            administrator.see(meeting.home("administration/vedtaegter"), "walk-administrator-versions");
            administrator.danish.click("main a[href$='/vedtaegter/2/aendringer']");
            assertThat(administrator.danish.page.locator("main del").allInnerTexts().toString()).contains("3,125");
            assertThat(administrator.danish.page.locator("main ins").allInnerTexts().toString()).contains("2,820");
            administrator.look("walk-administrator-redline");
            administrator.see(meeting.home("administration/vedtaegter/2/daekning"), "walk-administrator-coverage");
            administrator.see(meeting.home("administration/vedtaegter/2/fortolkninger"), "walk-administrator-interpretations");
            administrator.see(meeting.home("administration/roller"), "walk-administrator-roles");
            assertThat(administrator.danish.says()).contains("Frida Kjær", "Formand", "Ruth Lindegaard");
        }
    }
}
