package dk.samstemt.journeys.order;

import dk.samstemt.embedded.oidc.TokenClient;
import dk.samstemt.journeys.Installation;
import dk.samstemt.quickstart.replay.Branch;
import dk.samstemt.quickstart.replay.Replay;
import dk.samstemt.quickstart.replay.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Every pair of events of one assembly in both orders, each event doubled, each delayed to the end: the end is the same. */
@TestInstance(Lifecycle.PER_CLASS)
class OrderJourney {

    /** One service alone, to look into it: {@code -Dsamstemt.orders.only=notification}. */
    private static final String ONLY = System.getProperty("samstemt.orders.only", "");
    private static final Branch STORY = Branch.CHANGED;
    private static final LocalDate DAY = LocalDate.of(2023, 11, 14);
    private static final Map<String, Set<String>> READS = Map.of(
            "membership", Set.of("membership.v1", "assembly.v1"), "assembly", Set.of("membership.v1", "voting.v1", "notification.v1"),
            "voting", Set.of("membership.v1", "assembly.v1"), "notification", Set.of("membership.v1", "assembly.v1", "voting.v1"),
            "audit", Set.of("membership.v1", "assembly.v1", "voting.v1", "notification.v1"));

    /** Of a hundred pairs, how many at least come in the other order; in the others one is told only after the service told what it needs the other for. */
    private static final Map<String, Integer> FEWEST = Map.of("membership", 100, "assembly", 50, "voting", 55, "notification", 78, "audit", 100);

    private Installation house;
    private Tape tape;
    private Tokens tokens;

    @BeforeAll
    void play(@TempDir Path data) {
        house = Installation.on(data, List.of(STORY));
        new Replay(new Replay.Stage(house.rest, house.clock, data), entry -> { }, List.of(STORY)).play(Instant.MAX);
        house.clock.settle();
        use(house);
    }

    void use(Installation running) {
        house = running;
        tape = Tape.of(house, STORY.association());
        tokens = new Tokens(new TokenClient(house.house.addresses().provider().toString()));
        READS.keySet().forEach(this::letTheStorySayWhatTimeItIs);
    }

    @AfterAll
    void stop() {
        house.close();
    }

    /** Legal time as the running story has it, in its own transaction only; else as before. */
    private void letTheStorySayWhatTimeItIs(String service) {
        JdbcClient database = JdbcClient.create(house.house.servers().database().superuser());
        String body = database.sql("select prosrc from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.proname = 'moment' and n.nspname = ?")
                .param(service).query(String.class).single();
        if (body.contains("story_moment")) {
            return;
        }
        database.sql("create or replace function " + service + ".moment() returns timestamptz language sql volatile as $$ "
                + "select coalesce(nullif(current_setting('samstemt.story_moment', true), '')::timestamptz, (" + body + ")) $$").update();
    }

    @TestFactory
    Stream<DynamicTest> the_end_is_the_same_in() {
        return parts().filter(part -> ONLY.isEmpty() || part.service().equals(ONLY)).map(part -> DynamicTest.dynamicTest(part.service(), () -> inEveryOrder(part)));
    }

    private void inEveryOrder(Part part) {
        long start = System.nanoTime();
        Orders.Outcome outcome = everyOrder(part);
        System.out.printf("Orders: %s %s, %d s%n", part.service(), outcome, Duration.ofNanos(System.nanoTime() - start).toSeconds());
        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.pairs().open()).as("nothing is known of them").isEmpty();
        assertThat(outcome.pairs().delivered()).as("percent delivered in the other order").isGreaterThanOrEqualTo(FEWEST.get(part.service()));
    }

    Stream<Part> parts() {
        return Stream.of(new Parts.Membership(), new Parts.Voting(STORY, tokens::of, tape.id("asm")), new Parts.Notification(),
                new Assembly(STORY, DAY, tokens::of, tape.id("asm")), new Parts.Audit(STORY.association()));
    }

    Orders.Outcome everyOrder(Part part) {
        Orders.Outcome[] outcome = new Orders.Outcome[1];
        new Stage(house.house.inside(part.service()), part).play(stage -> {
            Script script = new Script(stage, part, tape, READS.get(part.service()));
            EndState state = new EndState(stage.jdbc(), part.service(), tape.marks(), tape.moments());
            outcome[0] = new Orders(new Late.Tools(stage, script, state, new Causes(tape.events())), part::isByTheClock).run();
        });
        return outcome[0];
    }
}
