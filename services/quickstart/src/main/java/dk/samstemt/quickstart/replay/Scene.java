package dk.samstemt.quickstart.replay;

import dk.samstemt.quickstart.account.Entry;
import dk.samstemt.quickstart.account.Line;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What a step may use: the services, the facts of earlier steps, and the account it adds to. */
final class Scene {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final long LOOK_AGAIN_MILLIS = 150;

    private final Rest rest;
    private final Journal journal;
    private final Supplier<Instant> legalTime;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> facts = new HashMap<>();

    Scene(Rest rest, Journal journal, Supplier<Instant> legalTime) {
        this.rest = rest;
        this.journal = journal;
        this.legalTime = legalTime;
    }

    Rest rest() {
        return rest;
    }

    String fact(String name) {
        return facts.containsKey(name) ? facts.get(name) : journal.fact(name);
    }

    void remember(String name, String fact) {
        facts.put(name, fact);
    }

    /** Adds to the account, now. */
    void tell(Branch branch, String key, String provision, List<String> args, List<Line> lines) {
        entries.add(new Entry(legalTime.get(), branch.nameKey(), key, args, provision, lines));
    }

    /** Looks until something is there, as a person would who reloads the page. */
    Tree await(String what, Supplier<Tree> look, Predicate<Tree> there) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Tree seen = look.get();
        while (!there.test(seen)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(what + " did not happen; last seen: " + seen.value());
            }
            pause();
            seen = look.get();
        }
        return seen;
    }

    Journal.Done done(Step step) {
        return new Journal.Done(step.id(), List.copyOf(entries), Map.copyOf(facts));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
