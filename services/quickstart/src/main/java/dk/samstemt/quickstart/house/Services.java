package dk.samstemt.quickstart.house;

import dk.samstemt.assembly.AssemblyApplication;
import dk.samstemt.audit.AuditApplication;
import dk.samstemt.membership.MembershipApplication;
import dk.samstemt.notification.NotificationApplication;
import dk.samstemt.portal.PortalApplication;
import dk.samstemt.voting.VotingApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The services, each in its own Spring context with its own port and schema; closed in reverse order. */
final class Services implements AutoCloseable {

    private static final Map<String, Class<?>> APPLICATIONS = Map.of("membership", MembershipApplication.class,
            "assembly", AssemblyApplication.class, "voting", VotingApplication.class,
            "notification", NotificationApplication.class, "audit", AuditApplication.class, "portal", PortalApplication.class);

    private final Deque<ConfigurableApplicationContext> running = new ArrayDeque<>();
    private final Map<String, ConfigurableApplicationContext> byName = new HashMap<>();

    void start(String service, Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put("spring.config.name", service);
        ConfigurableApplicationContext context = new SpringApplicationBuilder(APPLICATIONS.get(service)).registerShutdownHook(false)
                .run(all.entrySet().stream().map(Services::argument).toArray(String[]::new));
        running.push(context);
        byName.put(service, context);
    }

    ApplicationContext context(String service) {
        return byName.get(service);
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            running.pop().close();
        }
    }

    private static String argument(Map.Entry<String, Object> property) {
        return "--" + property.getKey() + "=" + property.getValue();
    }
}
