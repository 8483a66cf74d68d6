package dk.samstemt.journeys.order;

import dk.samstemt.embedded.oidc.TokenClient;
import dk.samstemt.journeys.Installation;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Every pair of events of one assembly in both orders, each event doubled, each delayed to the end: the end is the same. */
@TestInstance(Lifecycle.PER_CLASS)
class OrderJourney {

    /** One service alone, to look into it: {@code -Dsamstemt.orders.only=notification}. It does not know what the others need. */
    private static final String ONLY = System.getProperty("samstemt.orders.only", "");
    private static final Map<String, Set<String>> READS = Map.of(
            "membership", Set.of("membership.v1", "assembly.v1"), "assembly", Set.of("membership.v1", "voting.v1", "notification.v1"),
            "voting", Set.of("membership.v1", "assembly.v1"), "notification", Set.of("membership.v1", "assembly.v1", "voting.v1"),
            "audit", Set.of("membership.v1", "assembly.v1", "voting.v1", "notification.v1"));

    private Installation house;
    private Tokens tokens;
    /** Each service is a stage of its own, so two play at a time. */
    private final ExecutorService hands = Executors.newFixedThreadPool(2);

    @BeforeAll
    void play(@TempDir Path data) {
        house = Installation.on(data, List.of(Story.HELD.branch()));
        Story.play(house, data);
        use(house);
    }

    void use(Installation running) {
        house = running;
        tokens = new Tokens(new TokenClient(house.house.addresses().provider().toString()));
        READS.keySet().forEach(this::letTheStorySayWhatTimeItIs);
    }

    @AfterAll
    void stop() {
        hands.shutdownNow();
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
    Stream<DynamicTest> the_end_is_the_same_when() {
        return Stream.of(Story.CANCELLED, Story.HELD).flatMap(this::inEveryOrder);
    }

    /** First each event is withheld from each service, which shows what the services need it for; then come those that are needed, as late as they can be. */
    private Stream<DynamicTest> inEveryOrder(Story story) {
        List<Orders> services = orders(story);
        List<CompletableFuture<Void>> withheld = services.stream().map(one -> CompletableFuture.runAsync(one::withheld, hands)).toList();
        CompletableFuture<Void> known = CompletableFuture.allOf(withheld.toArray(CompletableFuture[]::new));
        List<CompletableFuture<Void>> late = services.stream().map(one -> known.thenRunAsync(one::asLateAsCanBe, hands)).toList();
        return IntStream.range(0, services.size()).boxed().flatMap(i -> Stream.of(
                DynamicTest.dynamicTest(story.name() + ": each withheld from " + services.get(i).service(), withheld.get(i)::join),
                DynamicTest.dynamicTest(story.name() + ": each pair told to " + services.get(i).service(), () -> everyPair(story, services.get(i), late.get(i)))));
    }

    private static void everyPair(Story story, Orders orders, CompletableFuture<Void> late) {
        late.join();
        System.out.printf("Orders: %s, %s %s%n", story.name(), orders.service(), orders.outcome());
        assertThat(orders.outcome().faults()).isEmpty();
        assertThat(orders.outcome().pairs().open()).as("nothing is known of them").isEmpty();
    }

    /** One for each service the story is told to, all of which learn together what has to come before what. */
    List<Orders> orders(Story story) {
        Tape tape = story.tape(house);
        Needs needs = new Needs(tape.events());
        return parts(story, tape.id("asm")).filter(part -> story.services().contains(part.service()))
                .filter(part -> ONLY.isEmpty() || part.service().equals(ONLY)).map(part -> orders(part, tape, needs)).toList();
    }

    private Stream<Part> parts(Story story, String assembly) {
        return Stream.of(new Assembly(story, tokens::of, assembly), new Parts.Notification(), new Parts.Audit(story.branch().association()),
                new Parts.Voting(story.branch(), tokens::of, assembly), new Parts.Membership());
    }

    private Orders orders(Part part, Tape tape, Needs needs) {
        Stage stage = new Stage(house.house.inside(part.service()), part);
        Script script = new Script(stage, part, tape, READS.get(part.service()));
        return new Orders(new Late.Tools(stage, script, new EndState(stage.jdbc(), part, tape), needs), part::isByTheClock);
    }
}
