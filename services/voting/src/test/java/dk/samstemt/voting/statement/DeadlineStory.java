package dk.samstemt.voting.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.voting.BallotClosed;
import dk.samstemt.platform.time.DueTask;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.calendar.LocalMoment;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.voting.ballot.BallotStore;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.testkit.Assemblies;
import dk.samstemt.voting.testkit.Client;
import dk.samstemt.voting.testkit.Frozen;
import dk.samstemt.voting.testkit.Installation;
import dk.samstemt.voting.testkit.Told;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Deadlines to the millisecond: strictly before is in time, at the deadline is late, whatever the wall clock shows. */
class DeadlineStory {
    private static final Duration MS = Duration.ofMillis(1);
    private final Installation at = Installation.shared();
    private final Statutes statutes = Statutes.of(at.profile());

    private void judged(Instant deadline) {
        BallotId id = Assemblies.open(at, "alfa", at.now().plus(Duration.ofDays(1)));
        Frozen.run(at, frozen -> {
            frozen.jdbc().sql("update ballot set deadline = cast(? as timestamptz), closing_ordered_at = cast(? as timestamptz), opened_at = cast(? as timestamptz) where assembly = ?")
                    .params(deadline.toString(), deadline.toString(), deadline.minus(Duration.ofDays(20)).toString(), id.assembly()).update();
            Attempt ku = Attempt.of(at, id, "ku");
            frozen.at(deadline.minus(Duration.ofSeconds(1)));
            assertThat(ku.state(0, Choice.ASSENT)).isInstanceOf(Outcome.Recorded.class);
            frozen.at(deadline.minus(MS));
            at.bean("closer", DueTask.class).run(deadline.minus(MS));
            assertThat(ku.state(1, Choice.DISSENT)).isInstanceOf(Outcome.Recorded.class);
            frozen.at(deadline);
            assertThat(((Outcome.Refused) ku.state(2, Choice.ASSENT)).ruling().refusedBy()).containsExactly("GA-16");
            assertThat(((Outcome.Refused) ku.withdraw(2)).ruling().refusedBy()).containsExactly("GA-16");
            at.bean("closer", DueTask.class).run(deadline);
            assertThat(at.bean(BallotStore.class).find(id).orElseThrow().state()).isEqualTo(Ballot.State.CLOSED);
            assertThat(Told.of(at, id, BallotClosed.class).get(0).statements().get(0).receivedAt()).isEqualTo(deadline.minus(MS));
        });
    }

    @Test
    void real_7_one_second_before_is_in_time_and_at_midnight_in_copenhagen_it_is_late() {
        assertThat(statutes.deadline(LocalDate.parse("2023-11-14"))).isEqualTo(Instant.parse("2023-11-14T23:00:00Z"));
        judged(Instant.parse("2023-11-14T23:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29,2026-03-29T22:00:00Z", "2026-10-25,2026-10-25T23:00:00Z", "2028-02-29,2028-02-29T23:00:00Z",
        "2026-12-31,2026-12-31T23:00:00Z", "2027-01-01,2027-01-01T23:00:00Z", "2026-06-30,2026-06-30T22:00:00Z"})
    void the_end_of_a_day_is_one_instant_on_dst_nights_leap_day_and_year_end(LocalDate day, Instant deadline) {
        assertThat(statutes.deadline(day)).isEqualTo(deadline);
        judged(deadline);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-25T02:30+02:00,2026-10-25T00:30:00Z", "2026-10-25T02:30+01:00,2026-10-25T01:30:00Z",
        "2026-03-29T01:59,2026-03-29T00:59:00Z", "2026-03-29T03:00,2026-03-29T01:00:00Z"})
    void a_deadline_within_a_dst_night_is_the_one_that_was_chosen(String entered, Instant deadline) {
        assertThat(statutes.lastMoment(entered)).isEqualTo(new LocalMoment.Resolved(deadline));
        judged(deadline);
    }

    @Test
    void f38_with_the_closer_ten_minutes_late_the_ballot_still_looks_open_and_late_is_late() {
        Instant deadline = at.now().plusSeconds(40);
        BallotId id = Assemblies.open(at, "alfa", deadline);
        Client ku = Client.of(at, "alfa", "ku");
        assertThat(ku.state(id, "ku", 0, "ASSENT").status()).isEqualTo(201);
        at.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            at.bean(BallotStore.class).share(id);
            at.servers().clock().moveTo(deadline.plus(Duration.ofMinutes(10)));
            Client.Reply late = ku.state(id, "ku", 1, "DISSENT");
            assertThat(late.status()).isEqualTo(422);
            assertThat(late.tree()).containsEntry("rule", "GA-16");
            assertThat(ku.get(id, "").tree()).containsEntry("state", "OPEN");
        });
        Assemblies.orderClosing(at, id);
        Assemblies.await(at, id, Ballot.State.CLOSED);
        BallotClosed closed = Told.of(at, id, BallotClosed.class).get(0);
        assertThat(closed.deadline()).isEqualTo(deadline);
        assertThat(closed.statements()).extracting(s -> s.revision()).containsExactly(1);
        assertThat(Told.envelopes(at, id, BallotClosed.class).get(0).occurredAt()).isAfterOrEqualTo(deadline.plus(Duration.ofMinutes(10)));
    }
}
