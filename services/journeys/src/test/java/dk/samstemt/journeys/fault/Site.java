package dk.samstemt.journeys.fault;

import dk.samstemt.embedded.EmbeddedServers;
import dk.samstemt.embedded.Ports;
import dk.samstemt.embedded.Settings;
import dk.samstemt.embedded.launch.Console;
import dk.samstemt.embedded.oidc.DemoUser;
import dk.samstemt.embedded.oidc.TokenClient;
import dk.samstemt.embedded.testing.smtp.Delivery;
import dk.samstemt.embedded.testing.smtp.ScriptedMailServer;
import dk.samstemt.journeys.Installation;
import dk.samstemt.quickstart.house.Addresses;
import dk.samstemt.quickstart.replay.Cast;
import dk.samstemt.quickstart.replay.Tokens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The installation that is hurt: PostgreSQL, Kafka and the five services are processes; the mail server and the OIDC
 * provider, which nobody kills, are in this JVM. All fault families share it, each with associations of its own.
 */
final class Site implements AutoCloseable {

    private static final Instant START = Instant.parse("2023-10-02T06:00:00Z");
    private static final int MAIL = 18;
    private static Site shared;

    final EmbeddedServers servers;
    final ScriptedMailServer smtp;
    final Map<String, ServiceProcess> services = new LinkedHashMap<>();
    final Client client;
    final Clock clock;
    final History history;
    final Oracle oracle;
    private final Path place;
    private final Addresses addresses;

    private Site(Path place, int base) {
        this.place = place;
        addresses = new Addresses("127.0.0.1", base);
        List<DemoUser> users = Cast.everyone().stream().map(person -> new DemoUser(person.user(), Cast.PASSWORD)).toList();
        servers = EmbeddedServers.start(new Settings(place.resolve("data"), new Ports(base), users, Console.silent()), new SiteBackend(base, place));
        smtp = ScriptedMailServer.start(base + MAIL);
        install();
        Addresses.SERVICES.forEach(service -> services.put(service, new ServiceProcess(service, place, properties(service))));
        ClassArchive.make(place.resolve("assembly.properties"));
        services.values().forEach(ServiceProcess::start);
        services.values().forEach(ServiceProcess::awaitUp);
        history = new History(place.resolve("history.log"));
        client = new Client(addresses::service, new Tokens(new TokenClient(addresses.provider().toString()))::of, history);
        clock = new Clock(this);
        oracle = new Oracle(this);
    }

    /** One per test run; it ends with the JVM. */
    static synchronized Site shared() {
        if (shared == null) {
            shared = new Site(fresh(Path.of("target", "faults").toAbsolutePath()), Installation.freeBase(26080));
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    ServiceProcess service(String name) {
        return services.get(name);
    }

    Postmaster postmaster() {
        return new Postmaster(servers.database(), place.resolve("data").resolve("postgres").resolve("data"));
    }

    /** How many mails the server has taken a second time. */
    long repetitions() {
        return smtp.deliveries().size() - smtp.deliveries().stream().map(Delivery::messageId).distinct().count();
    }

    Map<String, java.net.URI> management() {
        return addresses.management();
    }

    private void install() {
        try {
            servers.install(Addresses.SERVICES, Optional.of(START));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> properties(String service) {
        Map<String, String> properties = new LinkedHashMap<>(servers.properties(service));
        Addresses.SERVICES.forEach(other -> properties.put("samstemt.services." + other + ".url", addresses.service(other).toString()));
        properties.put("server.port", String.valueOf(addresses.port(service)));
        properties.put("management.server.port", String.valueOf(addresses.managementPort(service)));
        properties.put("samstemt.mail.host", "127.0.0.1");
        properties.put("samstemt.mail.port", String.valueOf(smtp.port()));
        properties.put("samstemt.mail.read-timeout", "8s");
        properties.put("samstemt.voting.seal-key-file", place.resolve("voting-seal.key").toString());
        properties.put("samstemt.time-machine", "true");
        properties.put("samstemt.administrator", "oidc|" + Cast.ADMINISTRATOR.user());
        properties.put("samstemt.web.rate.burst", "1000000000");
        // What a killed process held is free at once, not after the session's or the lock's time.
        properties.put("spring.kafka.consumer.properties.group.instance.id", service);
        properties.put("samstemt.process.lock-millis", "6000");
        return properties;
    }

    @Override
    public void close() {
        services.values().forEach(ServiceProcess::close);
        smtp.close();
        servers.close();
    }

    private static Path fresh(Path place) {
        if (Files.exists(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return place;
    }
}
