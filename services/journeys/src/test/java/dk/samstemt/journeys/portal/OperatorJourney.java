package dk.samstemt.journeys.portal;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

/** The operator sees which step failed and why, tries it again, is told what became of it, and moves the demo's clock. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OperatorJourney {

    private static final String AGAIN = "Det bliver forsøgt igen om lidt.";

    private static Meeting meeting;
    private static Faults faults;

    @BeforeAll
    static void convene() {
        meeting = Meeting.convened("gceu-drift");
        meeting.settle();
        faults = new Faults(meeting);
    }

    @Test
    @Order(1)
    void a_step_given_up_on_is_tried_again_and_whoever_comes_second_is_told_so() {
        String job = faults.job();
        try (Twin operator = new Twin(meeting.portal, "drift")) {
            operator.see(meeting.home("drift/job"), "operator-jobs-some");
            assertThat(operator.danish.says()).contains(meeting.club.assembly(), "ENGINE-03083");
            operator.danish.click(button("/job/" + job));
            assertThat(operator.danish.says()).contains(AGAIN).doesNotContain("ENGINE-03083");
            Look.at(operator.danish, "operator-job-again");
            assertThat(faults.attempts(job)).isEqualTo(1);
            operator.english.click(button("/job/" + job));
            assertThat(operator.english.says()).contains("It was no longer waiting.");
            Look.at(operator.english, "operator-job-gone");
        }
    }

    @Test
    @Order(2)
    void the_clock_goes_forward_only_and_everything_due_happens_on_the_way() {
        Instant later = meeting.now().plus(Duration.ofHours(3));
        try (Twin operator = new Twin(meeting.portal, "drift")) {
            ClockDesk clock = new ClockDesk(meeting, operator.danish).open();
            clock.ask(meeting.now().minus(Duration.ofDays(1)));
            assertThat(operator.danish.says()).contains("Uret kan kun stilles frem");
            Look.refused(operator.danish, "operator-clock-refused");
            clock.ask(later);
            assertThat(operator.danish.says()).containsAnyOf("Uret er på vej.", "Uret er stillet.");
            operator.look("operator-clock-moving");
            clock.arrive(later);
            operator.look("operator-clock-moved");
        }
    }

    private static String button(String action) {
        return "form[action$='" + action + "'] button";
    }
}
