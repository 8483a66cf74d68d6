package dk.samstemt.embedded.oidc;

/**
 * Somebody who can log in at the embedded provider.
 *
 * @param username  also the token's {@code sub}
 * @param password  printed on the screen for whoever tries the demo
 */
public record DemoUser(String username, String password) {
}
