package dk.samstemt.embedded.oidc;

import dk.samstemt.embedded.launch.Secrets;
import java.util.List;
import java.util.Locale;

/**
 * What the provider is told.
 *
 * @param issuer   its address as browsers and clients know it, e.g. {@code http://127.0.0.1:8086}
 * @param listen   where it listens
 * @param users    who can log in
 * @param secrets  keeps the signing key and the clients' secrets, so that tokens outlive a restart
 * @param oneClick whether a login hint is enough: for demos whose passwords are printed on the screen
 */
public record ProviderSettings(String issuer, Listen listen, List<DemoUser> users, Secrets secrets, boolean oneClick) {

    /** Public client of the replay, of tests and of tools: authorization code with PKCE, redirect to {@code http://127.0.0.1:<any>/callback}. */
    public static final String PUBLIC_CLIENT = "samstemt-replay";

    /** Confidential client of the services among themselves: client credentials. */
    public static final String SERVICE_CLIENT = "samstemt-services";

    /** Confidential client of the portal: authorization code with PKCE, redirect to any port of this machine. */
    public static final String PORTAL_CLIENT = "samstemt-portal";

    /** The {@code aud} of every access token. */
    public static final String AUDIENCE = "samstemt";

    /** Interface, port and the language of the login page where the browser names none. */
    public record Listen(String address, int port, Locale language) {
    }

    /** Secret of {@link #PORTAL_CLIENT}. */
    public String portalSecret() {
        return secrets.get("oidc-" + PORTAL_CLIENT);
    }

    /** Secret of {@link #SERVICE_CLIENT}. */
    public String serviceSecret() {
        return secrets.get("oidc-" + SERVICE_CLIENT);
    }
}
