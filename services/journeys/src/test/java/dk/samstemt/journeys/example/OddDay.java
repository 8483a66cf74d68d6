package dk.samstemt.journeys.example;

import dk.samstemt.json.Json;
import dk.samstemt.quickstart.replay.Answer;
import dk.samstemt.quickstart.replay.Tree;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** An assembly on a day of which the calendar makes something special; every moment of it is written out here, by hand. */
class OddDay extends Tale {

    /**
     * The moments of such an assembly.
     *
     * @param day          the day
     * @param lastDispatch end of the last day on which the notice may go out
     * @param reminders    nine in the morning, a week and a day before
     * @param deadline     end of the day
     */
    record Calendar(String day, String lastDispatch, List<String> reminders, String deadline) {

        Instant closes() {
            return Instant.parse(deadline);
        }
    }

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private final Calendar calendar;

    OddDay(Club club, Calendar calendar) {
        super(club);
        this.calendar = calendar;
    }

    Calendar calendar() {
        return calendar;
    }

    @Override
    void plan() {
        Instant convening = Instant.parse(calendar.lastDispatch()).minus(HALF_AN_HOUR);
        at(convening.minus(Duration.ofDays(1)).toString(), "founding", club::found);
        at(convening.minus(HALF_AN_HOUR).toString(), "draft", () -> club.draft(Drafts.decision(calendar.day())));
        at(convening.toString(), "convening in the last half hour", this::convene);
        at(calendar.closes().minus(HALF_AN_HOUR).toString(), "eight assent in the last half hour", () -> club.allAssentBut("ku"));
        at(late().toString(), "one is too late", this::tooLate);
        at(calendar.closes().plus(HALF_AN_HOUR).toString(), "the outcome", this::counted);
    }

    /** When the story turns to who is too late. */
    Instant late() {
        return calendar.closes();
    }

    /** How long after the close the ballot may say so. */
    Duration closedWithin() {
        return Duration.ofMinutes(1);
    }

    void convene() {
        club.convene().orFail("convening");
        club.awaitState("CONVENED");
        assertThat(club.see("assembly", "").at("deadline").moment()).isEqualTo(calendar.closes());
        assertThat(club.see("voting", "/ballot").at("deadline").moment()).isEqualTo(calendar.closes());
        assertThat(club.see("assembly", "").at("lastLawfulMoment").moment()).isEqualTo(Instant.parse(calendar.lastDispatch()));
    }

    void tooLate() {
        Answer refused = club.state("ku", 0, "ASSENT");
        assertThat(refused.status()).as(refused.body().text()).isEqualTo(422);
        assertThat(refused.body().text()).contains("GA-16");
    }

    void counted() {
        club.await("the decision", () -> club.decision().at("outcome").isPresent());
        assertThat(club.decision().at("outcome").text()).isEqualTo("NOT_ADOPTED");
        assertThat(club.see("assembly", "/certificate").at("slackDays").number()).isZero();
        assertThat(told("voting.ballot-closed.v1")).hasSize(1).allSatisfy(closed ->
                assertThat(closed).isBetween(calendar.closes(), calendar.closes().plus(closedWithin())));
        assertThat(reminders()).containsExactlyElementsOf(calendar.reminders().stream().map(Instant::parse).toList());
    }

    /** To the minute: a reminder is queued when its moment has come, not before. */
    private List<Instant> reminders() {
        return club.see("notification", "/messages").at("messages").list().stream().filter(message -> message.at("kind").text().equalsIgnoreCase("reminder"))
                .map(message -> Instant.ofEpochSecond(message.at("queuedAt").moment().getEpochSecond() / 60 * 60)).distinct().sorted().toList();
    }

    private List<Instant> told(String type) {
        return club.house().rest.get("revisor", "audit", club.path("/log?limit=200")).body().at("entries").list().stream()
                .filter(entry -> entry.at("type").text().equals(type)).map(OddDay::occurredAt).toList();
    }

    private static Instant occurredAt(Tree entry) {
        return new Tree(Json.read(Base64.getDecoder().decode(entry.at("bytes").text()))).at("occurredAt").moment();
    }
}
