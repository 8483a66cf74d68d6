package dk.samstemt.journeys.portal;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

/** The operator sees which step, record or event failed and why, tries it again, is told what became of it, and moves the demo's clock. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OperatorJourney {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
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

    @Test
    @Order(3)
    void a_record_that_kafka_does_not_take_stands_among_the_alarms_until_it_does() {
        String again = button("/poster/voting/");
        try (Twin operator = new Twin(meeting.portal, "drift")) {
            try (SmallTopic small = new SmallTopic(meeting, "voting.v1")) {
                meeting.club.state("ku", 0, "ASSENT").orFail("statement");
                told(operator.danish, "drift", again);
                operator.look("operator-alarm");
                assertThat(operator.danish.says()).contains("Kafka tager ikke imod en post på voting.v1", meeting.club.id());
                assertThat(operator.danish.click(again).says()).contains(AGAIN);
                told(operator.danish, "drift", again);
            }
            operator.english.open(meeting.home("drift"));
            assertThat(operator.danish.click(again).says()).contains(AGAIN);
            meeting.settle();
            assertThat(operator.english.click(again).says()).contains("It was no longer waiting.");
            operator.look("operator-alarm-gone");
            assertThat(operator.danish.open(meeting.home("drift")).text()).doesNotContain("/poster/");
        }
        answered(1);
    }

    @Test
    @Order(4)
    void an_event_a_service_gave_up_on_is_tried_again_and_nothing_is_lost() {
        String again = button("/fejl/assembly/");
        try (Twin operator = new Twin(meeting.portal, "drift")) {
            try (ClosedTable closed = new ClosedTable(meeting, "assembly", "answered")) {
                meeting.club.state("cbs", 0, "ASSENT").orFail("statement");
                Awaitility.await("given up").atMost(PATIENCE).until(() -> {
                    closed.hurry();
                    operator.danish.open(meeting.home("drift/fejl"));
                    return operator.danish.page.locator(again).count() == 1;
                });
            }
            operator.look("operator-letter");
            assertThat(operator.danish.says()).contains("voting.statement-recorded.v1", meeting.club.assembly());
            answered(1);
            assertThat(operator.danish.click(again).says()).contains(AGAIN);
            Look.at(operator.danish, "operator-letter-again");
            assertThat(operator.english.click(again).says()).contains("It was no longer waiting.");
            Look.at(operator.english, "operator-letter-gone");
        }
        meeting.settle();
        answered(2);
    }

    /** Waits until the operator's page offers to try something again. */
    private static void told(Visitor operator, String page, String again) {
        Awaitility.await(again).atMost(PATIENCE).until(() -> {
            operator.open(meeting.home(page));
            return operator.page.locator(again).count() == 1;
        });
    }

    private static void answered(int parties) {
        try (Visitor desk = meeting.portal.loggedIn("sekretariat", "da")) {
            desk.open(meeting.page("sekretariat", ""));
            assertThat(desk.says()).contains(parties + " af 9");
        }
    }

    private static String button(String action) {
        return "form[action*='" + action + "'] button";
    }
}
