package dk.samstemt.notification.story;

import dk.samstemt.contracts.Envelope;
import dk.samstemt.contracts.EventTypes;
import dk.samstemt.contracts.Topics;
import dk.samstemt.contracts.assembly.AnnexEntry;
import dk.samstemt.contracts.assembly.NoticeOrdered;
import dk.samstemt.contracts.documents.NoticeDocument;
import dk.samstemt.contracts.membership.Contact;
import dk.samstemt.contracts.membership.Login;
import dk.samstemt.contracts.membership.MandateGranted;
import dk.samstemt.contracts.membership.RoleGranted;
import dk.samstemt.contracts.membership.RollEntry;
import dk.samstemt.contracts.membership.RollFixed;
import dk.samstemt.embedded.testing.TestServers;
import dk.samstemt.json.Json;
import dk.samstemt.json.Records;
import dk.samstemt.notification.NotificationApplication;
import dk.samstemt.notification.letter.Samples;
import dk.samstemt.platform.ids.Ids;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** The notification service running on the embedded servers, with the voices of the other services around it. */
final class House implements AutoCloseable {

    static final byte[] LETTER_DA = "%PDF-1.7 brev".getBytes(StandardCharsets.UTF_8);
    static final byte[] LETTER_EN = "%PDF-1.7 letter".getBytes(StandardCharsets.UTF_8);
    final TestServers servers = TestServers.shared();
    final Wire wire = new Wire(servers.properties("notification").get("spring.kafka.bootstrap-servers"));
    final AssemblyBytes assembly = new AssemblyBytes();
    private final List<String> settings;
    private ConfigurableApplicationContext service;

    House(String... settings) throws IOException {
        this.settings = List.of(settings);
        start();
    }

    void start() {
        List<String> arguments = new ArrayList<>(Arrays.asList(servers.arguments("notification")));
        arguments.add("--samstemt.services.assembly.url=" + assembly.url());
        arguments.addAll(settings);
        service = new SpringApplicationBuilder(NotificationApplication.class).properties("spring.config.name=notification")
                .run(arguments.toArray(String[]::new));
    }

    void stop() {
        service.close();
    }

    String url() {
        return "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port");
    }

    Object bean(String name) {
        return service.getBean(name);
    }

    /** Name of the sender that runs. */
    String sender() {
        return ReflectionTestUtils.invokeMethod(bean("instance"), "name");
    }

    JdbcClient database() {
        return service.getBean(JdbcClient.class);
    }

    Instant moment() {
        return servers.clock().moment();
    }

    /** A representative of a party, as membership tells of one. */
    void representative(String association, String person, String party, String email, String language) {
        wire.state(Topics.CONTACTS, person, new Contact(association, person, "Anna Prøve", email, language));
        wire.tell(association, moment(), new MandateGranted("man-" + person, person, party, Instant.parse("2023-01-01T00:00:00.000Z"), null));
    }

    /** A person with a role, who can log in. */
    void person(String association, String person, String role) {
        person(association, person, role, null);
    }

    /** A person with a role and an office, who can log in. */
    void person(String association, String person, String role, String office) {
        wire.state(Topics.LOGINS, person, new Login(association, person, "oidc", person));
        wire.tell(association, moment(), new RoleGranted("grt-" + person, person, role, null, office, Instant.parse("2023-01-01T00:00:00.000Z"), null));
    }

    /** Lets mails reach a person at {@code <person>@example.org}. */
    void reachable(String association, String person) {
        wire.state(Topics.CONTACTS, person, new Contact(association, person, "Svend Prøve", person + "@example.org", "da"));
    }

    HttpResponse<byte[]> get(String path, String user) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : url() + path));
            if (user != null) {
                request.header("Authorization", "Bearer " + servers.token(user));
            }
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    HttpResponse<byte[]> post(String path, String user) {
        return post(path, user, Ids.next("key"), new byte[0]);
    }

    /** Posts JSON under a key. */
    HttpResponse<byte[]> post(String path, String user, String key, byte[] json) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path)).POST(HttpRequest.BodyPublishers.ofByteArray(json))
                    .header("Content-Type", "application/json").header("Authorization", "Bearer " + servers.token(user)).header("Idempotency-Key", key).build();
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static void await(ThrowingRunnable assertion) {
        Awaitility.await().atMost(Duration.ofSeconds(40)).pollInterval(Duration.ofMillis(200)).untilAsserted(assertion);
    }

    /** Orders the notice to both parties, for the real case's day. */
    NoticeOrdered order(String association, String assemblyId, byte[] annex) {
        return order(association, assemblyId, annex, Instant.parse("2023-10-24T22:00:00.000Z"), Samples.DEADLINE);
    }

    /** Orders the notice to both parties. */
    NoticeOrdered order(String association, String assemblyId, byte[] annex, Instant lastDispatch, Instant deadline) {
        List<RollEntry> roll = List.of(new RollEntry("dtu", "knowledge", List.of()), new RollEntry("ruc", "knowledge", List.of()));
        wire.tell(association, moment(), new RollFixed(assemblyId, "req-1", "2023-11-14", roll));
        NoticeDocument document = Samples.notice(assemblyId);
        String notice = assembly.put(Records.canonical(document));
        NoticeOrdered order = new NoticeOrdered(assemblyId, "EXTRAORDINARY", "WRITTEN", "2023-11-14", deadline,
                lastDispatch, "00".repeat(32), notice,
                Map.of("da", assembly.put(LETTER_DA), "en", assembly.put(LETTER_EN)), List.of(),
                List.of(new AnnexEntry("annex-1", assembly.put(annex), "text/plain", annex.length)), roll, "00".repeat(32), Map.of());
        wire.tell(association + "/" + assemblyId, moment(), order);
        return order;
    }

    /** What this service has published of a kind under a key, in order. */
    <T extends Record> List<T> published(String key, Class<T> type) {
        return database().sql("select value from outbox where key = ? and type = ? order by sequence").params(key, EventTypes.nameOf(type))
                .query((row, number) -> row.getBytes(1)).list().stream()
                .map(bytes -> Records.read(Records.readLenient(Json.read(bytes), Envelope.class).data(), type)).toList();
    }

    @Override
    public void close() {
        service.close();
        wire.close();
        assembly.close();
    }
}
