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
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.file.Path;
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
    private static final boolean ALL = Boolean.getBoolean("samstemt.orders.all");
    private static final int FEWEST_PAIRS = 80;
    private static final Branch STORY = Branch.CHANGED;
    private static final LocalDate DAY = LocalDate.of(2023, 11, 14);
    private static final Map<String, Set<String>> READS = Map.of(
            "membership", Set.of("membership.v1", "assembly.v1"), "assembly", Set.of("membership.v1", "voting.v1", "notification.v1"),
            "voting", Set.of("membership.v1", "assembly.v1"), "notification", Set.of("membership.v1", "assembly.v1", "voting.v1"),
            "audit", Set.of("membership.v1", "assembly.v1", "voting.v1", "notification.v1"));

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
    Stream<DynamicTest> the_end_is_the_same_in(TestReporter figures) {
        return parts().filter(OrderJourney::isAsked).map(part -> DynamicTest.dynamicTest(part.service(), () -> {
            Orders.Outcome outcome = everyOrder(part);
            figures.publishEntry(part.service(), outcome.events() + " events " + outcome.cases());
            assertThat(outcome.faults()).isEmpty();
            assertThat(outcome.cases().get(Orders.PAIRS)).as("so few that something was left out").isGreaterThan(FEWEST_PAIRS);
        }));
    }

    /** Notification only when asked for: its passes break off at moments of mail that the stage does not yet play, and say nothing then. */
    private static boolean isAsked(Part part) {
        return ONLY.isEmpty() ? ALL || !part.service().equals("notification") : part.service().equals(ONLY);
    }

    Stream<Part> parts() {
        return Stream.of(new Parts.Audit(STORY.association()), new Parts.Membership(), new Parts.Notification(),
                new Parts.Voting(STORY, tokens::of, tape.id("asm")), new Assembly(STORY, DAY, tokens::of, tape.id("asm")));
    }

    Orders.Outcome everyOrder(Part part) {
        Orders.Outcome[] outcome = new Orders.Outcome[1];
        new Stage(house.house.inside(part.service()), part).play(stage ->
            outcome[0] = new Orders(stage, part.service(), tape, READS.get(part.service()), wanted()).run());
        return outcome[0];
    }

    /** All events with {@code -Porders}, else the first and the last of each type. */
    private Set<Told> wanted() {
        return ALL ? Set.copyOf(tape.events()) : tape.firstAndLast();
    }
}
