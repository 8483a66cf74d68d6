package dk.samstemt.voting.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.voting.BallotClosed;
import dk.samstemt.contracts.voting.BallotHeld;
import dk.samstemt.contracts.voting.BallotOpened;
import dk.samstemt.contracts.voting.BallotResumed;
import dk.samstemt.contracts.voting.BallotVoided;
import dk.samstemt.contracts.voting.StatementRefused;
import dk.samstemt.platform.time.DueTask;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.testkit.Assemblies;
import dk.samstemt.voting.testkit.Client;
import dk.samstemt.voting.testkit.Installation;
import dk.samstemt.voting.testkit.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** GA-13 and GA-30 as they meet a ballot: held, resumed, voided, and what everybody is told meanwhile. */
class HeldStory {
    private final Installation at = Installation.shared();
    private final Client ku = Client.of(at, "beta", "ku");
    private final Client dtu = Client.of(at, "beta", "dtu");
    private Instant deadline;
    private BallotId ballot;

    @BeforeEach
    void open() {
        deadline = at.now().plus(Duration.ofDays(1));
        ballot = Assemblies.open(at, "beta", deadline);
        assertThat(ku.state(ballot, "ku", 0, "ASSENT").status()).isEqualTo(201);
    }

    private void hold() {
        Assemblies.fail(at, ballot);
        Assemblies.await(at, ballot, Ballot.State.HELD);
    }

    @Test
    void ga_13_a_failed_convening_holds_the_ballot_and_reading_goes_on() {
        hold();
        Client.Reply change = ku.state(ballot, "ku", 1, "DISSENT");
        assertThat(change.status()).isEqualTo(409);
        assertThat(change.tree()).containsEntry("type", "/problems/ballot-held").containsEntry("state", "HELD").containsEntry("currentRevision", 1L);
        assertThat((Map<?, ?>) change.tree().get("receipt")).isNotEmpty();
        assertThat(ku.post(ballot, "/parties/ku/withdrawals", Map.of("sawRevision", 1L)).status()).isEqualTo(409);
        assertThat(dtu.state(ballot, "dtu", 0, "ASSENT").tree()).containsEntry("state", "HELD").containsEntry("currentRevision", 0L);
        assertThat(ku.get(ballot, "").tree()).containsEntry("state", "HELD");
        assertThat(ku.get(ballot, "/parties/ku/statements").text()).contains("ASSENT");
        assertThat(Told.of(at, ballot, BallotHeld.class)).containsExactly(new BallotHeld(ballot.assembly()));
        assertThat(Told.of(at, ballot, StatementRefused.class)).isEmpty();
    }

    @Test
    void ga_13_certified_after_all_it_takes_statements_again_and_closes_at_the_same_deadline() {
        hold();
        Assemblies.certify(at, ballot);
        Assemblies.await(at, ballot, Ballot.State.OPEN);
        assertThat(dtu.state(ballot, "dtu", 0, "DISSENT").status()).isEqualTo(201);
        Assemblies.reachDeadline(at, ballot);
        Assemblies.await(at, ballot, Ballot.State.CLOSED);
        BallotClosed closed = Told.of(at, ballot, BallotClosed.class).get(0);
        assertThat(closed.deadline()).isEqualTo(deadline);
        assertThat(closed.statements()).hasSize(2);
        assertThat(Told.of(at, ballot, BallotResumed.class)).hasSize(1);
    }

    @Test
    void still_held_at_the_deadline_it_is_voided_and_never_opened() {
        hold();
        Assemblies.reachDeadline(at, ballot);
        voided("NOT_CONVENED");
    }

    @Test
    void late_is_late_also_while_it_is_held() {
        hold();
        at.bean(org.springframework.transaction.support.TransactionTemplate.class).executeWithoutResult(status -> {
            at.bean(BallotStore.class).share(ballot);
            at.servers().clock().moveTo(deadline);
            assertThat(ku.state(ballot, "ku", 1, "DISSENT").tree()).containsEntry("rule", "GA-16");
        });
        Assemblies.orderClosing(at, ballot);
        voided("NOT_CONVENED");
    }

    @Test
    void ga_13_a_new_day_voids_it() {
        hold();
        Assemblies.replace(at, ballot);
        voided("NEW_DAY");
    }

    @Test
    void ga_30_a_cancellation_voids_an_open_ballot() {
        Assemblies.cancel(at, ballot);
        voided("CANCELLED");
    }

    @Test
    void ga_30_a_cancellation_in_time_that_is_heard_of_after_the_deadline_finds_the_ballot_sealed() {
        at.servers().clock().moveTo(deadline);
        at.bean("closer", DueTask.class).run(at.now());
        Assemblies.cancel(at, ballot);
        voided("CANCELLED");
    }

    @Test
    void ga_13_certified_in_time_it_closes_although_that_is_heard_of_after_the_deadline() {
        hold();
        at.servers().clock().moveTo(deadline);
        at.bean("closer", DueTask.class).run(at.now());
        Assemblies.certify(at, ballot, deadline.minusMillis(1));
        Assemblies.await(at, ballot, Ballot.State.OPEN);
        Assemblies.orderClosing(at, ballot);
        Assemblies.await(at, ballot, Ballot.State.CLOSED);
        assertThat(Told.of(at, ballot, BallotVoided.class)).isEmpty();
    }

    private void voided(String reason) {
        Assemblies.await(at, ballot, Ballot.State.VOIDED);
        assertThat(Told.of(at, ballot, BallotVoided.class)).containsExactly(new BallotVoided(ballot.assembly(), reason));
        Client.Reply late = ku.state(ballot, "ku", 1, "ASSENT");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.tree()).containsEntry("state", "VOIDED").containsEntry("currentRevision", 1L);
        assertThat(ku.get(ballot, "").tree()).containsEntry("voided", reason);
        Assemblies.reachDeadline(at, ballot);
        BallotId next = Assemblies.open(at, "beta", at.now().plus(Duration.ofHours(1)));
        Assemblies.reachDeadline(at, next);
        Assemblies.await(at, next, Ballot.State.CLOSED);
        assertThat(Told.of(at, ballot, BallotClosed.class)).isEmpty();
        assertThat(new Client(at, "secretariat-beta").get(ballot, "/statements").text()).doesNotContain("ASSENT");
    }

    @Test
    void a_convening_that_failed_before_the_ballot_opened_only_keeps_it_from_opening() {
        BallotId late = Assemblies.noticed(at, "beta", deadline);
        Assemblies.fail(at, late);
        BallotId marker = Assemblies.open(at, "beta", deadline);
        assertThat(ku.get(late, "").tree()).containsEntry("state", "ANNOUNCED");
        Assemblies.convene(at, late, deadline);
        Assemblies.certify(at, late);
        assertThat(ku.state(late, "ku", 0, "ASSENT").status()).isEqualTo(201);
        assertThat(Told.of(at, late, BallotOpened.class)).hasSize(1);
        assertThat(Told.of(at, late, BallotHeld.class)).isEmpty();
        assertThat(marker).isNotEqualTo(late);
    }

    @Test
    void convened_after_its_deadline_it_is_voided_and_not_closed_with_everybody_silent() {
        BallotId late = Assemblies.noticed(at, "beta", deadline);
        at.servers().clock().moveTo(deadline);
        Assemblies.convene(at, late, deadline);
        Assemblies.await(at, late, Ballot.State.VOIDED);
        assertThat(Told.of(at, late, BallotVoided.class)).containsExactly(new BallotVoided(late.assembly(), "NOT_CONVENED"));
        assertThat(Told.of(at, late, BallotOpened.class)).isEmpty();
        assertThat(Told.of(at, late, BallotClosed.class)).isEmpty();
    }

    @Test
    void a_cancellation_before_the_ballot_opened_voids_it_in_silence() {
        BallotId never = Assemblies.noticed(at, "beta", deadline);
        Assemblies.cancel(at, never);
        Assemblies.await(at, never, Ballot.State.VOIDED);
        Assemblies.convene(at, never, deadline);
        assertThat(ku.state(never, "ku", 0, "ASSENT").tree()).containsEntry("type", "/problems/ballot-voided");
        assertThat(Told.of(at, never, BallotVoided.class)).isEmpty();
        assertThat(Told.of(at, never, BallotOpened.class)).isEmpty();
    }

    @Test
    void what_comes_after_the_end_changes_nothing() {
        Assemblies.reachDeadline(at, ballot);
        Assemblies.await(at, ballot, Ballot.State.CLOSED);
        Assemblies.fail(at, ballot);
        Assemblies.certify(at, ballot);
        Assemblies.replace(at, ballot);
        Assemblies.cancel(at, ballot);
        BallotId marker = Assemblies.open(at, "beta", at.now().plus(Duration.ofDays(1)));
        Assemblies.cancel(at, marker);
        Assemblies.await(at, marker, Ballot.State.VOIDED);
        assertThat(ku.get(ballot, "").tree()).containsEntry("state", "CLOSED");
        assertThat(Told.of(at, ballot, BallotVoided.class)).isEmpty();
    }
}
