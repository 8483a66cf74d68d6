package dk.samstemt.journeys.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Parties that change their minds without pause, each in its own thread, until told to stop. */
final class Load implements AutoCloseable {

    private static final List<String> CHOICES = List.of("ASSENT", "DISSENT", "ABSTENTION");
    private final Society society;
    private final AtomicInteger confirmed = new AtomicInteger();
    private final List<CompletableFuture<Void>> parties = new ArrayList<>();
    private volatile boolean wanted = true;

    private Load(Society society) {
        this.society = society;
    }

    static Load on(Society society, int parties) {
        Load load = new Load(society);
        Society.PARTIES.stream().limit(parties).forEach(party -> load.parties.add(CompletableFuture.runAsync(() -> load.speak(party), Society.CLIENTS)));
        return load;
    }

    private void speak(String party) {
        for (int saw = 0; wanted; saw++) {
            society.state(party, CHOICES.get(saw % CHOICES.size()), saw).orFail(party + " after " + saw);
            confirmed.incrementAndGet();
        }
    }

    int confirmed() {
        return confirmed.get();
    }

    /** Until everything asked has been answered. */
    @Override
    public void close() {
        wanted = false;
        parties.forEach(CompletableFuture::join);
    }
}
