package dk.samstemt.journeys.fault;

import org.awaitility.Awaitility;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Plays the rounds: twelve associations, founded as they are needed, two of them due on each of six days. */
final class CrashRun {

    private static final int TOGETHER = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(200);

    /** A party that has not spoken. */
    private record Silent(Society society, String party) {
    }

    private final Site site;
    private LocalDate first;
    private int founded;
    private final Deque<Society> due = new ArrayDeque<>();
    private final Deque<Silent> silent = new ArrayDeque<>();

    CrashRun(Site site) {
        this.site = site;
    }

    /** Kills, lets people go on until everything is answered, and has the oracle judge; what went wrong. */
    List<String> play(Round round) {
        List<String> wrong = new ArrayList<>();
        List<Society> drafted = Stream.generate(this::found).limit(round.convening()).toList();
        round.shots().forEach(shot -> site.service(shot.service()).arm(shot));
        List<Shot> alive = new ArrayList<>(round.shots());
        CompletableFuture<Void> work = CompletableFuture.runAsync(() -> work(round, drafted, alive), Society.CLIENTS);
        Awaitility.await("everybody to die: " + alive).atMost(PATIENCE.multipliedBy(2)).pollInterval(Duration.ofMillis(50))
                .until(() -> fallen(alive) || work.isDone());
        work.exceptionally(failure -> {
            wrong.add("people could not go on: " + failure.getCause());
            return null;
        }).join();
        site.clock.settle();
        fallen(alive);
        alive.forEach(shot -> wrong.add("never reached: " + shot));
        round.shots().forEach(shot -> site.service(shot.service()).disarm());
        wrong.addAll(site.oracle.judge());
        site.history.note(round + (wrong.isEmpty() ? ": nothing lost" : ": " + wrong) + "; mails sent again so far: " + site.repetitions());
        return wrong;
    }

    private Society found() {
        first = first == null ? site.clock.today().plusDays(25) : first;
        Society society = new Society(site.client, "crash-" + founded, first.plusDays(founded++ / TOGETHER)).found();
        due.add(society);
        return society;
    }

    private boolean fallen(List<Shot> alive) {
        synchronized (alive) {
            alive.removeIf(shot -> site.service(shot.service()).hasFired());
            return alive.isEmpty();
        }
    }

    private void work(Round round, List<Society> convened, List<Shot> alive) {
        CompletableFuture<Void> stating = CompletableFuture.runAsync(() -> {
            if (round.stating()) {
                letNoticesGoFirst(round, alive);
                state(alive);
            }
        }, Society.CLIENTS);
        convened.forEach(Society::convene);
        convened.forEach(society -> society.await("CONVENED"));
        stating.join();
        convened.forEach(society -> Society.PARTIES.forEach(party -> silent.add(new Silent(society, party))));
        if (round.closing()) {
            close();
        }
    }

    /** Two at once, then one at a time until voting has died, but never all there are. */
    private void state(List<Shot> alive) {
        CompletableFuture.allOf(Stream.generate(silent::poll).limit(TOGETHER)
                .map(one -> CompletableFuture.runAsync(() -> state(one), Society.CLIENTS))
                .toArray(CompletableFuture[]::new)).join();
        for (int more = 0; more < 4 && lives("voting", alive); more++) {
            state(silent.poll());
        }
    }

    /** Where a notice is to be hurt, receipts of statements must not be in its way. */
    private void letNoticesGoFirst(Round round, List<Shot> alive) {
        if (round.convening() > 0) {
            Awaitility.await("notification to die").atMost(PATIENCE).pollInterval(Duration.ofMillis(50))
                    .until(() -> !lives("notification", alive));
        }
    }

    private boolean lives(String service, List<Shot> alive) {
        fallen(alive);
        synchronized (alive) {
            return alive.stream().anyMatch(shot -> shot.service().equals(service));
        }
    }

    private static void state(Silent one) {
        one.society().state(one.party(), "ASSENT").orFail(one.society().id() + " " + one.party());
    }

    /** Those who are left speak, except one of the first association of a day; then both reach their deadline. */
    private void close() {
        List<Society> both = Stream.generate(due::poll).limit(TOGETHER).toList();
        List<Silent> left = silent.stream().filter(one -> both.contains(one.society())).toList();
        silent.removeAll(left);
        left.stream().filter(one -> !one.society().equals(both.get(0)) || !one.party().equals("ruc")).forEach(CrashRun::state);
        site.clock.moveTo(Clock.at(both.get(0).day().plusDays(1), 1));
        both.forEach(Society::awaitDecision);
    }
}
