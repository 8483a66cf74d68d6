package dk.samstemt.assembly.story;

import dk.samstemt.assembly.AssemblyApplication;
import dk.samstemt.contracts.Topics;
import dk.samstemt.contracts.membership.Login;
import dk.samstemt.contracts.membership.RoleGranted;
import dk.samstemt.contracts.membership.StatutesVersionPublished;
import dk.samstemt.embedded.testing.TestServers;
import dk.samstemt.platform.malware.MalwareScanner;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service, started once, with a membership that has two associations. */
final class House {

    static final TestServers SERVERS = TestServers.shared();
    static final MembershipBytes MEMBERSHIP = new MembershipBytes();
    static final Wire WIRE = new Wire(SERVERS.properties("assembly").get("spring.kafka.bootstrap-servers"));
    /** The scanner of the installation, which a story may change while it runs. */
    static final AtomicReference<MalwareScanner> SCANNER = new AtomicReference<>(MalwareScanner.NONE);
    private static final ConfigurableApplicationContext CONTEXT = new SpringApplicationBuilder(AssemblyApplication.class)
            .properties("spring.config.name=assembly").initializers(House::changeableScanner)
            .run(Stream.concat(Stream.of(SERVERS.arguments("assembly")), Stream.of("--samstemt.services.membership.url=" + MEMBERSHIP.url()))
                    .toArray(String[]::new));

    static {
        heartbeat();
    }

    private House() {
    }

    private static void changeableScanner(ConfigurableApplicationContext context) {
        ((GenericApplicationContext) context).registerBean("changeableScanner", MalwareScanner.class, () -> content -> SCANNER.get().check(content),
                bean -> bean.setPrimary(true));
    }

    // Legal time of a demo stands still thirty seconds after its last heartbeat; elsewhere audit gives it.
    private static void heartbeat() {
        JdbcClient machine = JdbcClient.create(SERVERS.servers().database().superuser());
        Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "heartbeat");
            thread.setDaemon(true);
            return thread;
        }).scheduleAtFixedRate(() -> machine.sql("select timemachine.anchor()").query((row, n) -> 1).single(), 0, 5, TimeUnit.SECONDS);
    }

    static URI address(String path) {
        return URI.create("http://127.0.0.1:" + CONTEXT.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    /** Membership founds an association and publishes version 1. */
    static void found(String association) {
        Profile profile = ProfileReader.read(ProfileReader.shipped());
        String sha256 = MEMBERSHIP.put(association, ProfileReader.shipped());
        WIRE.tell(association, profile.inForceFrom(), new StatutesVersionPublished(1, sha256, profile.inForceFrom(),
                profile.inForceFromDay().toString(), null, null));
    }

    /** A person of the association with a role; party and office for the chairmanship, else null. */
    static void person(String association, String login, String role, String party, String office) {
        WIRE.state(Topics.LOGINS, "per-" + login, new Login(association, "per-" + login, "oidc", login));
        Instant from = Instant.parse("2023-01-01T00:00:00.000Z");
        WIRE.tell(association, from, new RoleGranted("grt-" + login, "per-" + login, role, party, office, from, null));
    }

    /** Legal time. */
    static Instant now() {
        return SERVERS.clock().moment();
    }

    /** A part of the service under test. */
    static <T> T part(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    /** Changes a row behind the service's back. */
    static void sql(String statement, Object... parameters) {
        JdbcClient.create(SERVERS.servers().database().superuser()).sql(statement).params(parameters).update();
    }

    /** How many rows a question counts. */
    static long count(String question, Object... parameters) {
        return JdbcClient.create(SERVERS.servers().database().superuser()).sql(question).params(parameters).query(Long.class).single();
    }

    /** The time machine has moved the row: the service is told, as the driver does. */
    static void moveTo(Instant moment) {
        SERVERS.clock().moveTo(moment);
        try {
            URI machine = URI.create("http://127.0.0.1:" + CONTEXT.getEnvironment().getRequiredProperty("local.management.port")
                    + "/actuator/timemachine");
            HttpClient.newHttpClient().send(HttpRequest.newBuilder(machine).header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"operation\":\"sync\"}")).build(), BodyHandlers.discarding());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
