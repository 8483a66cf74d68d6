package dk.samstemt.journeys.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.nimbusds.jose.JOSEException;

import org.junit.jupiter.api.DynamicTest;

import java.util.List;
import java.util.stream.Stream;

/** Tokens that prove nothing, of someone who may do much: each endpoint asks to log in. */
final class WorthlessTokens {

    private final World world;

    WorthlessTokens(World world) {
        this.world = world;
    }

    private record Presented(Endpoint endpoint, Actor actor) {

        @Override
        public String toString() {
            return endpoint.action() + " [" + endpoint + "] token " + actor.name() + " -> UNAUTHENTICATED";
        }
    }

    Stream<DynamicTest> tests() throws JOSEException {
        List<Presented> presented = world.premises().smith.worthless("administrator").entrySet().stream()
                .map(token -> Actor.unproven(token.getKey(), token.getValue()))
                .flatMap(actor -> world.guarded().stream().map(endpoint -> new Presented(endpoint, actor))).toList();
        World.Refusals<Presented> refused = world.refuse(presented, one -> world.premises().wire.send(one.endpoint(), one.actor(), world.here()));
        return Stream.concat(refused.answers().entrySet().stream().map(one -> dynamicTest(one.getKey().toString(), () -> check(one.getValue()))),
                Stream.of(refused.stored()));
    }

    private static void check(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(401);
        assertThat(answer.headers()).containsKey("www-authenticate");
        assertThat(answer.body()).contains("/problems/unauthenticated");
    }
}
