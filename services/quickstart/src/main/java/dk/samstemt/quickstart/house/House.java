package dk.samstemt.quickstart.house;

import dk.samstemt.embedded.EmbeddedServers;
import dk.samstemt.embedded.Ports;
import dk.samstemt.embedded.Settings;
import dk.samstemt.embedded.launch.Console;
import dk.samstemt.embedded.launch.FreePorts;
import dk.samstemt.embedded.oidc.DemoUser;

import org.springframework.context.ApplicationContext;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One whole installation in this JVM: the embedded servers, then the services. Closing stops all in reverse order. */
public final class House implements AutoCloseable {

    private final Plan plan;
    private final EmbeddedServers servers;
    private final Services services = new Services();

    private House(Plan plan, EmbeddedServers servers) {
        this.plan = plan;
        this.servers = servers;
    }

    /**
     * How the installation shall run.
     *
     * @param data       folder of everything that lasts
     * @param addresses  where it listens
     * @param users      who can log in
     * @param administrator login name of the first administrator
     * @param offered    whom the portal's first page offers by one click, as the portal's setting wants it
     * @param start      where legal time starts on an empty installation
     * @param console    language and progress of the servers
     * @param starting   told the name of each service before it starts
     */
    public record Plan(Path data, Addresses addresses, List<DemoUser> users, String administrator, List<String> offered, Instant start, Console console,
                       Consumer<String> starting) {
    }

    /**
     * Starts everything.
     *
     * @throws dk.samstemt.embedded.launch.StartFailure with one sentence for what a person can mend
     */
    public static House open(Plan plan) {
        requireFreePorts(plan);
        EmbeddedServers servers = EmbeddedServers.start(
                new Settings(plan.data(), new Ports(plan.addresses().base()), plan.users(), plan.console()));
        House house = new House(plan, servers);
        try {
            house.startServices();
            return house;
        } catch (RuntimeException e) {
            house.close();
            throw e;
        }
    }

    public EmbeddedServers servers() {
        return servers;
    }

    public Addresses addresses() {
        return plan.addresses();
    }

    /** A running service from inside, for stories that look where users cannot. */
    public ApplicationContext inside(String service) {
        return services.context(service);
    }

    @Override
    public void close() {
        services.close();
        servers.close();
    }

    /** Asked before anything starts, so that a taken port costs a second and one sentence. */
    private static void requireFreePorts(Plan plan) {
        all().forEach(service -> {
            FreePorts.claim(plan.addresses().port(service), service, plan.console());
            FreePorts.claim(plan.addresses().managementPort(service), service, plan.console());
        });
    }

    private static List<String> all() {
        return Stream.concat(Addresses.SERVICES.stream(), Stream.of(Addresses.PORTAL)).toList();
    }

    private void startServices() {
        try {
            servers.install(all(), Optional.of(plan.start()));
        } catch (SQLException e) {
            throw new IllegalStateException("preparing the database", e);
        }
        all().forEach(service -> {
            plan.starting().accept(service);
            services.start(service, properties(service));
        });
    }

    private Map<String, Object> properties(String service) {
        Map<String, Object> properties = new HashMap<>(servers.properties(service));
        Addresses.SERVICES.forEach(other -> properties.put("samstemt.services." + other + ".url", plan.addresses().service(other)));
        plan.addresses().management().forEach((other, address) -> properties.put("samstemt.services." + other + ".management", address));
        properties.put("server.address", plan.addresses().host());
        properties.put("server.port", plan.addresses().port(service));
        properties.put("management.server.address", plan.addresses().host());
        properties.put("management.server.port", plan.addresses().managementPort(service));
        properties.put("samstemt.voting.seal-key-file", plan.data().resolve("voting-seal.key"));
        properties.put("samstemt.time-machine", true);
        properties.put("samstemt.administrator", "oidc|" + plan.administrator());
        properties.put("samstemt.portal.url", plan.addresses().portal());
        properties.put("samstemt.portal.demo-users", String.join(",", plan.offered()));
        return properties;
    }
}
