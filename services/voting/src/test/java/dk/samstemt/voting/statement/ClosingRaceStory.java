package dk.samstemt.voting.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.voting.closing.OneCloser;
import dk.samstemt.voting.testkit.Arena;
import dk.samstemt.voting.testkit.Installation;
import dk.samstemt.voting.testkit.Oracle;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Statements against the close: in each of 10,000 rounds a party states something, in every fourth a second one too, and a closer
 * of its own comes besides the one that goes round, each at a moment of its own within 50 ms of the ballot's deadline; many ballots
 * at once, on the real database.
 */
class ClosingRaceStory {
    private static final int ROUNDS = Integer.getInteger("samstemt.races", 10_000);
    private static final int THREADS = 16;
    private static final int AT_ONCE = 48;
    private static final int OTHERS = 4;
    private static final int SOON = 10;
    private static final int MOST_EARLY = 5_000;
    private static final int FARTHEST = 200;
    private static final int PARTS = 20;
    private static final int WIDTH = 50;
    private final Installation at = Installation.shared();
    private final Arena arena = new Arena(at);
    private final Random random = new Random(20231114);
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);
    private final AtomicInteger early = new AtomicInteger();
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final Queue<Outcome> told = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> broken = new ConcurrentLinkedQueue<>();

    @Test
    void what_was_in_time_is_in_the_tally_and_what_was_not_is_refused_ten_thousand_times() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            room.acquire();
            round(round);
        }
        room.acquire(AT_ONCE);
        threads.shutdown();
        at.now();
        Oracle oracle = new Oracle(at, arena.prefix());
        Installation.await(() -> oracle.count("select count(*) from ballot where assembly like :race || '%' and state = 'OPEN'") == 0);
        judge(oracle);
    }

    private void round(int round) {
        Arena.Bout bout = arena.open(SOON + WIDTH + early.get() / PARTS);
        CompletableFuture<Void> other = round % OTHERS == 0 ? states(bout, "dtu", Choice.DISSENT) : CompletableFuture.completedFuture(null);
        CompletableFuture.allOf(states(bout, "ku", Choice.ASSENT), other, closes(bout, round))
                .whenComplete((done, failure) -> room.release());
    }

    private CompletableFuture<Void> states(Arena.Bout bout, String party, Choice choice) {
        int aim = random.nextInt(2 * WIDTH);
        return attempt(SOON + aim, () -> {
            Outcome outcome = Attempt.of(at, bout.id(), party).state(0, choice);
            told.add(outcome);
            learn(Duration.between(bout.deadline().plusMillis(aim - WIDTH), decidedAt(outcome)).toMillis());
        });
    }

    // Every other closer comes when the deadline has only just passed: then statements in time are still on their way.
    private CompletableFuture<Void> closes(Arena.Bout bout, int round) {
        int aim = round % 2 == 0 ? random.nextInt(2 * WIDTH) : WIDTH + early.get() / PARTS + random.nextInt(4);
        return attempt(SOON + aim, () -> OneCloser.come(at, bout.id()));
    }

    private CompletableFuture<Void> attempt(int delay, Runnable attempt) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        threads.schedule(() -> {
            try {
                attempt.run();
            } catch (RuntimeException | Error e) {
                broken.add(e);
            }
            done.complete(null);
        }, delay, TimeUnit.MILLISECONDS);
        return done;
    }

    // On a busy machine an attempt arrives later than it was aimed: the next ones are given that much more time.
    private void learn(long late) {
        int step = Math.toIntExact(Math.max(-FARTHEST, Math.min(FARTHEST, late)));
        early.updateAndGet(parts -> Math.max(0, Math.min(MOST_EARLY * PARTS, parts + step)));
    }

    private static Instant decidedAt(Outcome outcome) {
        return outcome instanceof Outcome.Recorded recorded ? recorded.receipt().receivedAt()
                : Instant.parse((String) ((Outcome.Refused) outcome).ruling().facts().get("decidedAt"));
    }

    private void judge(Oracle oracle) {
        int accepted = oracle.count("select count(*) from statement where assembly like :race || '%'");
        int refused = oracle.count("select count(*) from refusal where assembly like :race || '%'");
        int nearAccepted = oracle.count(near("statement", "received_at"));
        int nearRefused = oracle.count(near("refusal", "refused_at"));
        System.out.printf("Races against the close: %d rounds, %d accepted (%d within 50 ms), %d refused (%d within 50 ms), wrong %s%n", ROUNDS,
                accepted, nearAccepted, refused, nearRefused, oracle.wrong());
        assertThat(broken).isEmpty();
        assertThat(oracle.wrong()).isEmpty();
        assertThat(told).hasSize(ROUNDS + (ROUNDS + OTHERS - 1) / OTHERS).hasOnlyElementsOfTypes(Outcome.Recorded.class, Outcome.Refused.class);
        assertThat(told.stream().filter(Outcome.Recorded.class::isInstance).count()).as("confirmed and stored").isEqualTo(accepted);
        assertThat(told.stream().filter(Outcome.Refused.class::isInstance).count()).as("refused and stored").isEqualTo(refused);
        assertThat(nearAccepted).as("close before the deadline").isGreaterThan(ROUNDS / 50);
        assertThat(nearRefused).as("close after the deadline").isGreaterThan(ROUNDS / 50);
    }

    private static String near(String table, String moment) {
        return "select count(*) from " + table + " join ballot b using (association, assembly) where assembly like :race || '%' and abs(extract(epoch from ("
                + moment + " - b.deadline))) <= 0.05";
    }
}
