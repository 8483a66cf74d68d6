package dk.samstemt.voting.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.contracts.voting.BallotClosed;
import dk.samstemt.contracts.voting.OpenedStatement;
import dk.samstemt.contracts.voting.StatementRefused;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.time.DueTask;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.voting.ballot.BallotStore;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.statement.model.Answer;
import dk.samstemt.voting.statement.model.Content;
import dk.samstemt.voting.statement.model.Draft;
import dk.samstemt.voting.statement.model.Verdict;
import dk.samstemt.voting.testkit.Assemblies;
import dk.samstemt.voting.testkit.Installation;
import dk.samstemt.voting.testkit.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two at once, and one against the close: on a real database, many times. */
class RaceStory {
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(5);
    private final Installation at = Installation.shared();
    private final MakeStatement useCase = at.bean(MakeStatement.class);

    @AfterAll
    static void stop() {
        THREADS.shutdownNow();
    }

    private Outcome state(BallotId id, String party, int number, int saw) {
        String person = Installation.person(id.association(), party, number);
        Caller caller = new Caller(person, "login", id.association(), Set.of("representative"), Set.of(party), "low", Instant.EPOCH);
        List<Answer> answers = List.of(new Answer("item-2", Choice.ASSENT, null), new Answer("item-3", Choice.ASSENT, null));
        return useCase.make(new Sent(id, Draft.answer(party, saw, new Content(answers, null)), caller, Origin.UNNAMED));
    }

    private static List<Outcome> together(List<Callable<Outcome>> calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        List<Future<Outcome>> running = new ArrayList<>();
        for (Callable<Outcome> call : calls) {
            running.add(THREADS.submit(() -> {
                start.await();
                return call.call();
            }));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> future : running) {
            outcomes.add(future.get());
        }
        return outcomes;
    }

    @Test
    void two_statements_of_one_party_at_once_one_wins_fifty_times() throws Exception {
        BallotId id = Assemblies.open(at, "beta", at.now().plus(Duration.ofDays(1)));
        for (int round = 0; round < 50; round++) {
            int saw = round;
            List<Outcome> outcomes = together(List.of(() -> state(id, "ruc", 1, saw), () -> state(id, "ruc", 2, saw)));
            Outcome.Recorded won = only(outcomes, Outcome.Recorded.class);
            Outcome.Rejected lost = only(outcomes, Outcome.Rejected.class);
            assertThat(lost.verdict()).isEqualTo(new Verdict.Stale(round + 1));
            assertThat(lost.current()).contains(won.receipt());
        }
    }

    private static <T> T only(List<Outcome> outcomes, Class<T> type) {
        List<T> found = outcomes.stream().filter(type::isInstance).map(type::cast).toList();
        assertThat(found).as(type.getSimpleName()).hasSize(1);
        return found.get(0);
    }

    @Test
    void against_the_close_what_was_in_time_is_in_the_tally_a_hundred_times() throws Exception {
        int inTime = 0;
        int late = 0;
        for (int round = 0; round < 100; round++) {
            Instant deadline = at.now().plusSeconds(40);
            BallotId id = Assemblies.open(at, "beta", deadline);
            at.servers().clock().moveTo(deadline.minusMillis(5 + round % 10));
            List<Outcome> outcomes = together(List.of(() -> state(id, "ku", 1, 0), () -> again(id, "dtu"), () -> again(id, "cbs"), () -> close(id)));
            inTime += outcomes.stream().filter(Outcome.Recorded.class::isInstance).count();
            late += outcomes.stream().filter(Outcome.Refused.class::isInstance).count();
            check(id, deadline, outcomes);
        }
        assertThat(inTime).as("statements in time").isPositive();
        assertThat(late).as("statements too late").isPositive();
    }

    @Test
    void who_waits_for_the_lock_past_the_deadline_is_late() throws Exception {
        Instant deadline = at.now().plusSeconds(60);
        BallotId id = Assemblies.open(at, "beta", deadline);
        Future<Outcome> waiting = at.bean(TransactionTemplate.class).execute(status -> {
            at.bean(BallotStore.class).lock(id);
            Future<Outcome> statement = THREADS.submit(() -> state(id, "ku", 1, 0));
            Installation.await(this::oneWaits);
            at.servers().clock().moveTo(deadline);
            return statement;
        });
        assertThat(waiting.get()).isInstanceOf(Outcome.Refused.class);
        assertThat(Told.of(at, id, StatementRefused.class)).hasSize(1);
    }

    private boolean oneWaits() {
        return at.bean(JdbcClient.class).sql("select count(*) from pg_locks where not granted and locktype in ('transactionid', 'tuple')")
                .query(Integer.class).single() > 0;
    }

    /** States once per millisecond or so until the law says no; answers the last attempt that was recorded, or the refusal. */
    private Outcome again(BallotId id, String party) {
        Outcome last = null;
        Outcome next = state(id, party, 1, 0);
        for (int saw = 1; next instanceof Outcome.Recorded; saw++) {
            last = next;
            next = state(id, party, 1, saw);
        }
        return last == null ? next : last;
    }

    private Outcome close(BallotId id) {
        DueTask closer = at.bean(DueTask.class);
        while (Told.of(at, id, BallotClosed.class).isEmpty()) {
            closer.run(at.bean(LegalTime.class).now());
        }
        return null;
    }

    private void check(BallotId id, Instant deadline, List<Outcome> outcomes) {
        List<BallotClosed> closes = Told.of(at, id, BallotClosed.class);
        assertThat(closes).hasSize(1);
        List<String> tally = closes.get(0).statements().stream().map(OpenedStatement::statement).toList();
        List<Receipt> receipts = outcomes.stream().filter(Outcome.Recorded.class::isInstance).map(o -> ((Outcome.Recorded) o).receipt()).toList();
        assertThat(tally).containsExactlyInAnyOrderElementsOf(receipts.stream().map(Receipt::statement).toList());
        assertThat(receipts).allMatch(receipt -> receipt.receivedAt().isBefore(deadline));
        assertThat(Told.envelopes(at, id, StatementRefused.class)).noneMatch(refused -> refused.occurredAt().isBefore(deadline));
    }

    @Test
    void one_person_for_two_parties_at_once_speaks_for_one() throws Exception {
        String person = Installation.person("beta", "ruc", 2);
        at.grant("beta", person, "cbs");
        Installation.await(() -> at.bean(dk.samstemt.platform.access.Access.class).mandated("beta", person, "cbs"));
        BallotId id = Assemblies.open(at, "beta", at.now().plus(Duration.ofDays(1)));
        Caller caller = new Caller(person, "login", "beta", Set.of("representative"), Set.of("ruc", "cbs"), "low", Instant.EPOCH);
        List<Answer> answers = List.of(new Answer("item-2", Choice.ASSENT, null), new Answer("item-3", Choice.ASSENT, null));
        List<Outcome> outcomes = together(List.of(
                () -> useCase.make(new Sent(id, Draft.answer("ruc", 0, new Content(answers, null)), caller, Origin.UNNAMED)),
                () -> useCase.make(new Sent(id, Draft.answer("cbs", 0, new Content(answers, Ids.next("x"))), caller, Origin.UNNAMED))));
        only(outcomes, Outcome.Recorded.class);
        assertThat(only(outcomes, Outcome.Refused.class).ruling().refusedBy()).contains("GA-29");
    }
}
