package dk.samstemt.quickstart.replay;

import dk.samstemt.embedded.oidc.TokenClient;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens of the demo users, each got by a real login (authorization code with PKCE) and used for a minute. */
public final class Tokens {

    private static final long FRESH_NANOS = Duration.ofMinutes(1).toNanos();

    private record Token(String value, long since) {
    }

    private final TokenClient client;
    private final Map<String, Token> held = new ConcurrentHashMap<>();

    public Tokens(TokenClient client) {
        this.client = client;
    }

    /** A token of a user, not older than a minute. */
    public String of(String user) {
        return held.compute(user, (name, token) -> isFresh(token) ? token : login(name)).value();
    }

    private Token login(String user) {
        return new Token(client.person(user, Cast.PASSWORD), System.nanoTime());
    }

    private static boolean isFresh(Token token) {
        return token != null && System.nanoTime() - token.since() < FRESH_NANOS;
    }
}
