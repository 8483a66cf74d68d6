package dk.samstemt.embedded.testing;

import dk.samstemt.embedded.Backend;
import dk.samstemt.embedded.EmbeddedServers;
import dk.samstemt.embedded.Ports;
import dk.samstemt.embedded.Settings;
import dk.samstemt.embedded.launch.Console;
import dk.samstemt.embedded.oidc.DemoUser;
import dk.samstemt.embedded.oidc.TokenClient;
import dk.samstemt.embedded.oidc.ProviderSettings;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The servers of a test run: one set per JVM, on free ports and a folder of its own that goes away with the JVM. The time machine is installed; it begins
 * at {@link #START}. With the system property {@code samstemt.test.servers=containers} PostgreSQL and Kafka come from Testcontainers.
 */
public final class TestServers {

    /** Where legal time begins: the morning of 24 October 2023, Danish time. */
    public static final Instant START = Instant.parse("2023-10-24T06:00:00Z");

    /** Subject of the installation's first administrator. */
    public static final String ADMINISTRATOR = "administrator";

    private static final List<String> SERVICES = List.of("membership", "assembly", "voting", "notification", "audit", "portal");
    private static final String PASSWORD = "prøve-til-test";
    private static TestServers shared;
    private final EmbeddedServers servers;

    private TestServers(EmbeddedServers servers) {
        this.servers = servers;
    }

    /** The servers of this JVM, started when first asked for. */
    public static synchronized TestServers shared() {
        if (shared == null) {
            Path folder = TestFolder.create();
            shared = start(folder, Ports.free());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                shared.servers.close();
                TestFolder.delete(folder);
            }, "test servers"));
        }
        return shared;
    }

    /** Servers of a test of its own, for restarts: the caller closes {@link #servers()} and may start again on the same folder. */
    public static TestServers start(Path folder, Ports ports) {
        TestFolder.shareBinaries();
        Settings settings = new Settings(folder, ports, List.of(), Console.silent());
        EmbeddedServers servers = containers().map(backend -> EmbeddedServers.start(settings, backend)).orElseGet(() -> EmbeddedServers.start(settings));
        TestServers test = new TestServers(servers);
        test.install(SERVICES);
        return test;
    }

    private static Optional<Backend> containers() {
        return "containers".equals(System.getProperty("samstemt.test.servers")) ? Optional.of(new ContainerBackend()) : Optional.empty();
    }

    /** Makes schemas and roles for further services, e.g. one that exists only in a test. */
    public void install(List<String> services) {
        try {
            servers.install(services, Optional.of(START));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The running servers. */
    public EmbeddedServers servers() {
        return servers;
    }

    /** Everything a service needs to start in a test: its servers, the administrator, the time machine, free ports. */
    public Map<String, String> properties(String service) {
        Map<String, String> properties = new LinkedHashMap<>(servers.properties(service));
        properties.put("samstemt.administrator", "oidc|" + ADMINISTRATOR);
        properties.put("samstemt.time-machine", "true");
        properties.put("server.port", "0");
        properties.put("management.server.port", "0");
        return properties;
    }

    /** {@link #properties} as {@code --key=value}, for {@code SpringApplication.run}. */
    public String[] arguments(String service) {
        return properties(service).entrySet().stream().map(property -> "--" + property.getKey() + "=" + property.getValue()).toArray(String[]::new);
    }

    /** A fresh access token of a person, who can log in from now on; {@code username} is the token's subject. */
    public String token(String username) {
        servers.provider().addUser(new DemoUser(username, PASSWORD));
        return tokens().person(username, PASSWORD);
    }

    /** A fresh access token of the services' client. */
    public String serviceToken() {
        return tokens().service(ProviderSettings.SERVICE_CLIENT, servers.provider().serviceSecret());
    }

    private TokenClient tokens() {
        return new TokenClient(servers.provider().issuer());
    }

    /** Legal time, as every service reads it. */
    public LegalClock clock() {
        return new LegalClock(servers.database().superuser());
    }
}
