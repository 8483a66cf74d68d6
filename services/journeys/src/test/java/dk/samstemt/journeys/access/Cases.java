package dk.samstemt.journeys.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.DynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every endpoint × everyone × own, foreign and no party × own, foreign and no association. */
final class Cases {

    /** What is there only after something that did not happen in this story. */
    private static final List<String> DID_NOT_HAPPEN = List.of("/cancellation", "/remedy/");

    private final World world;

    Cases(World world) {
        this.world = world;
    }

    Stream<DynamicTest> tests() {
        List<Attempt> attempts = attempts();
        World.Refusals<Attempt> refused = world.refuse(attempts.stream().filter(Attempt::isRefused).toList(), this::send);
        Map<Attempt, Answer> allowed = Trial.of(attempts.stream().filter(attempt -> !attempt.isRefused()).toList(), this::send);
        return Stream.of(refused.answers().entrySet().stream().map(one -> dynamicTest(one.getKey().toString(), () -> refused(one.getKey(), one.getValue()))),
                allowed.entrySet().stream().map(one -> dynamicTest(one.getKey().toString(), () -> allowed(one.getKey(), one.getValue()))),
                alike(refused.answers()), Stream.of(refused.stored())).flatMap(tests -> tests);
    }

    private List<Attempt> attempts() {
        List<Attempt> attempts = new ArrayList<>();
        world.endpoints().forEach(endpoint -> places(endpoint).forEach(place -> world.company().forEach(actor ->
                attempts.add(new Attempt(endpoint, actor, place, Expectation.of(World.MATRIX, endpoint, actor, place))))));
        return attempts;
    }

    private List<Place> places(Endpoint endpoint) {
        if (!endpoint.inAssociation()) {
            return List.of(world.here());
        }
        Place nowhere = new Place("no association", Map.of("association", "findes-ikke", "party", "ku"));
        Stream<Place> own = endpoint.variables().contains("party")
                ? Stream.of(world.here(), world.here().with("party", "dtu").named("own association, party dtu"), world.here().with("party", "ingen").named("own association, no party"))
                : Stream.of(world.here());
        return Stream.concat(own, Stream.of(world.strangers(), nowhere)).toList();
    }

    private Answer send(Attempt attempt) {
        return world.premises().wire.send(attempt.endpoint(), attempt.actor(), attempt.place());
    }

    private static void refused(Attempt attempt, Answer answer) {
        assertThat(answer.status()).as("%s: %s", attempt, answer).isEqualTo(attempt.expected().status());
        assertThat(answer.headers().get("content-type")).containsExactly("application/problem+json");
    }

    /** An id that is unknown, or an association that is none, is still not found by who may look. */
    private void allowed(Attempt attempt, Answer answer) {
        assertThat(answer.status()).as("%s: %s", attempt, answer).isLessThan(500).isNotIn(401, 403);
        assertThat(answer.headers().get("cache-control")).as("%s: %s", attempt, answer).anyMatch(directive -> directive.contains(kept(attempt, answer)));
        boolean everythingIsThere = attempt.place() == world.here() && DID_NOT_HAPPEN.stream().noneMatch(attempt.endpoint().path()::contains)
                && attempt.endpoint().variables().stream().allMatch(variable -> world.here().knows(attempt.endpoint().service(), variable));
        if (everythingIsThere) {
            assertThat(answer.status()).as("%s: %s", attempt, answer).isNotEqualTo(404);
        }
    }

    /** Nothing is left behind in a browser but the process models: they are the same for every association and say nothing of any. */
    private static String kept(Attempt attempt, Answer answer) {
        return answer.status() == 200 && attempt.endpoint().path().endsWith("/course/{model}") ? "private" : "no-store";
    }

    /** Whoever is refused, and wherever: nothing tells a party, an association or an id that exists from one that does not. */
    private static Stream<DynamicTest> alike(Map<Attempt, Answer> refused) {
        Map<Expectation, List<Map.Entry<Attempt, Answer>>> kinds = refused.entrySet().stream().collect(Collectors.groupingBy(one -> one.getKey().expected()));
        return kinds.entrySet().stream().map(kind -> dynamicTest("all " + kind.getKey() + " look alike", () ->
                assertThat(kind.getValue().stream().map(one -> one.getValue().likeness()).distinct().toList()).hasSize(1)));
    }
}
