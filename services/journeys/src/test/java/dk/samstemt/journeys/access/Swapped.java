package dk.samstemt.journeys.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.DynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An id of one association in each place of a request to another, by someone who may do the same in both: it gets what
 * an id of nothing gets, to the letter.
 */
final class Swapped {

    /** A party and a number mean the same in every association. */
    private static final List<String> NO_IDS = List.of("association", "party", "version", "revision", "slug", "token", "question", "reckoning", "model");

    private final World world;

    Swapped(World world) {
        this.world = world;
    }

    private record Swap(Endpoint endpoint, Actor actor, String position, Place foreign, Place absent, String foreignId, String absentId) {

        @Override
        public String toString() {
            return endpoint.action() + " [" + endpoint + "] " + actor.name() + " " + position + " of " + foreign.name() + " -> as an unknown one";
        }
    }

    Stream<DynamicTest> tests() {
        List<Swap> swaps = new ArrayList<>();
        for (Endpoint endpoint : world.endpoints()) {
            allowed(endpoint).ifPresent(actor -> {
                paths(swaps, endpoint, actor, world.here(), world.there());
                paths(swaps, endpoint, actor, world.there(), world.here());
            });
        }
        Map<Swap, Answer> foreign = Trial.of(swaps, swap -> send(swap, swap.foreign()));
        Map<Swap, Answer> absent = Trial.of(swaps, swap -> send(swap, swap.absent()));
        return swaps.stream().map(swap -> dynamicTest(swap.toString(), () -> check(swap, foreign.get(swap), absent.get(swap))));
    }

    /** Someone who may in both. */
    private Optional<Actor> allowed(Endpoint endpoint) {
        return endpoint.inAssociation() ? world.company().stream().filter(actor -> actor.homes().size() == 2 || actor.reach() == Actor.Reach.INSTALLATION)
                .filter(actor -> Expectation.of(World.MATRIX, endpoint, actor, world.here()) == Expectation.ALLOWED).findFirst() : Optional.empty();
    }

    private static void paths(List<Swap> swaps, Endpoint endpoint, Actor actor, Place here, Place there) {
        String service = endpoint.service();
        for (String variable : endpoint.variables()) {
            if (!NO_IDS.contains(variable) && there.knows(service, variable) && !there.id(service, variable).equals(here.id(service, variable))) {
                String foreign = there.id(service, variable);
                String absent = absent(foreign);
                swaps.add(new Swap(endpoint, actor, variable, here.with(variable, foreign), here.with(variable, absent), foreign, absent));
            }
        }
    }

    /** Of the same shape and length, and nothing's. */
    static String absent(String id) {
        return id.substring(0, id.length() - 6) + "000000";
    }

    private Answer send(Swap swap, Place place) {
        return world.premises().wire.send(swap.endpoint(), swap.actor(), place);
    }

    private static void check(Swap swap, Answer foreign, Answer absent) {
        assertThat(foreign.likeness(swap.foreignId())).isEqualTo(absent.likeness(swap.absentId()));
        assertThat(foreign.status()).as("%s", foreign).isBetween(400, 499);
    }
}
