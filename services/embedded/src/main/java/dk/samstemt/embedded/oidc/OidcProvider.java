package dk.samstemt.embedded.oidc;

import dk.samstemt.embedded.launch.Console;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** A small OpenID Connect provider with users from its settings: for quickstart, demos and tests, never for production. */
public final class OidcProvider implements AutoCloseable {

    private final ProviderSettings settings;
    private final ConfigurableApplicationContext context;

    private OidcProvider(ProviderSettings settings, ConfigurableApplicationContext context) {
        this.settings = settings;
        this.context = context;
    }

    /** Starts it in a Spring context of its own; a start that fails is a {@code StartFailure}. */
    public static OidcProvider start(ProviderSettings settings, Console console) {
        try {
            return new OidcProvider(settings, run(settings));
        } catch (RuntimeException e) {
            throw console.failure(e, "failure.oidc", e.getMessage());
        }
    }

    private static ConfigurableApplicationContext run(ProviderSettings settings) {
        return new SpringApplicationBuilder(ProviderConfiguration.class).web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF).registerShutdownHook(false).logStartupInfo(false)
                .initializers(context -> ((GenericApplicationContext) context).registerBean(ProviderSettings.class, () -> settings))
                .properties(Map.of("spring.config.name", "embedded-oidc", "spring.jmx.enabled", "false",
                        "server.address", settings.listen().address(), "server.port", settings.listen().port(),
                        "server.servlet.session.cookie.name", "SAMSTEMTLOGIN"))
                .run();
    }

    /** Its address, which is also the {@code iss} of its tokens. */
    public String issuer() {
        return settings.issuer();
    }

    /** Secret of the client {@link ProviderSettings#SERVICE_CLIENT}. */
    public String serviceSecret() {
        return settings.serviceSecret();
    }

    /** Secret of the client {@link ProviderSettings#PORTAL_CLIENT}. */
    public String portalSecret() {
        return settings.portalSecret();
    }

    /** Adds a user, or gives a known one another password. */
    public void addUser(DemoUser user) {
        InMemoryUserDetailsManager people = context.getBean(InMemoryUserDetailsManager.class);
        if (people.userExists(user.username())) {
            people.updateUser(Users.details(user));
        } else {
            people.createUser(Users.details(user));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
