package dk.samstemt.journeys.access;

import dk.samstemt.journeys.Snapshot;

import org.junit.jupiter.api.DynamicTest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Everything that can be combined.
 *
 * @param premises  the running installation
 * @param endpoints what it offers
 * @param company   who tries
 * @param here      an association with an id for everything
 * @param there     another one in which the same people have the same roles
 * @param strangers one in which only strangers have roles
 */
record World(Premises premises, List<Endpoint> endpoints, List<Actor> company, Place here, Place there, Place strangers) {

    static final Matrix MATRIX = Matrix.shipped();

    static World of(Premises premises) {
        List<Actor> company = new Company(premises).gather();
        Places places = new Places(premises);
        Place here = places.of(Premises.HERE, "own association");
        Place there = places.of(Premises.THERE, "other association");
        premises.house.clock.settle();
        return new World(premises, Endpoints.of(premises.wire), company, here, there, new Place("foreign association",
                Map.of("association", Premises.STRANGERS, "party", "ku", "version", "1")));
    }

    Actor actor(String name) {
        return company.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    /** Endpoints that are not for everybody. */
    List<Endpoint> guarded() {
        return endpoints.stream().filter(endpoint -> !MATRIX.row(endpoint.action()).containsKey("public")).toList();
    }

    /** Sends what must be refused and says whether anything was stored by it. */
    <T> Refusals<T> refuse(Collection<T> attempts, Function<T, Answer> send) {
        Map<String, String> before = Snapshot.of(premises.house);
        Map<T, Answer> answers = Trial.of(attempts, send);
        premises.house.clock.settle();
        Map<String, String> after = Snapshot.of(premises.house);
        return new Refusals<>(answers, DynamicTest.dynamicTest("nothing is stored by these " + answers.size() + " requests",
                () -> org.assertj.core.api.Assertions.assertThat(after).isEqualTo(before)));
    }

    /**
     * What refused requests got.
     *
     * @param answers by what was sent
     * @param stored  whether anything was stored
     */
    record Refusals<T>(Map<T, Answer> answers, DynamicTest stored) {
    }
}
