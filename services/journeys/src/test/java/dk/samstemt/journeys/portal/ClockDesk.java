package dk.samstemt.journeys.portal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** The operator's page with the demo's clock. */
final class ClockDesk {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    static final String MOVE = "main form .button-primary";
    private static final String REFRESH = "main p[role=status] a";
    private static final int MOST = 900;

    private final Meeting meeting;
    private final Visitor desk;

    ClockDesk(Meeting meeting, Visitor desk) {
        this.meeting = meeting;
        this.desk = desk;
    }

    ClockDesk open() {
        desk.open(meeting.home("drift/ur"));
        return this;
    }

    /** Asks for a moment, to the minute. */
    ClockDesk ask(Instant moment) {
        desk.fill("#moment", LocalDateTime.ofInstant(moment, ZONE).truncatedTo(ChronoUnit.MINUTES).toString()).click(MOVE);
        return this;
    }

    /** Looks again, by the link of the page, until the clock has arrived. */
    void arrive(Instant moment) {
        for (int looks = 0; desk.page.locator(REFRESH).count() > 0; looks++) {
            assertThat(looks).as("the clock arrives").isLessThan(MOST);
            desk.click(REFRESH);
        }
        assertThat(desk.page.locator("main .alert-error").count()).as("the clock stands still").isZero();
        assertThat(meeting.now()).isAfterOrEqualTo(moment.truncatedTo(ChronoUnit.MINUTES));
    }
}
