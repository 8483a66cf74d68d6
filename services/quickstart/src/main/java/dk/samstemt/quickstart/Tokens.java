package dk.samstemt.quickstart;

import dk.samstemt.embedded.oidc.TokenClient;
import dk.samstemt.quickstart.replay.Cast;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens of the demo users, each got by a real login (authorization code with PKCE) and used for a minute. */
final class Tokens {

    private static final long FRESH_NANOS = Duration.ofMinutes(1).toNanos();

    private record Token(String value, long since) {
    }

    private final TokenClient client;
    private final Map<String, Token> held = new ConcurrentHashMap<>();

    Tokens(TokenClient client) {
        this.client = client;
    }

    String of(String user) {
        return held.compute(user, (name, token) -> isFresh(token) ? token : login(name)).value();
    }

    private Token login(String user) {
        return new Token(client.person(user, Cast.PASSWORD), System.nanoTime());
    }

    private static boolean isFresh(Token token) {
        return token != null && System.nanoTime() - token.since() < FRESH_NANOS;
    }
}
