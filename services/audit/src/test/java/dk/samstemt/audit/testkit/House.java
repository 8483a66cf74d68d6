package dk.samstemt.audit.testkit;

import dk.samstemt.audit.AuditApplication;
import dk.samstemt.embedded.testing.TestServers;
import dk.samstemt.json.Json;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** The audit service, started once for all tests of this module. */
public final class House {

    public static final TestServers SERVERS = TestServers.shared();
    private static final Map<String, String> PROPERTIES = SERVERS.properties("audit");
    private static final ConfigurableApplicationContext CONTEXT =
            new SpringApplicationBuilder(AuditApplication.class).properties("spring.config.name=audit").run(SERVERS.arguments("audit"));
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private House() {
    }

    /** The database as the service itself, or its owner or reader, sees it. */
    public static JdbcClient database(String kind) {
        String password = PROPERTIES.getOrDefault("samstemt.database." + kind + "-password", "");
        return JdbcClient.create(new DriverManagerDataSource(PROPERTIES.get("samstemt.database.url"), "audit_" + kind, password));
    }

    /** The database as its superuser sees it. */
    public static JdbcClient everything() {
        return JdbcClient.create(SERVERS.servers().database().superuser());
    }

    public static HttpResponse<byte[]> get(String path, String token) {
        return send(HttpRequest.newBuilder(address("local.server.port", path)).header("Authorization", "Bearer " + token).GET());
    }

    /** Tells the time machine something. */
    public static HttpResponse<byte[]> timeMachine(Map<String, Object> body) {
        return send(HttpRequest.newBuilder(address("local.management.port", "/actuator/timemachine"))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(Json.canonical(body))));
    }

    /** The time machine's report. */
    public static Map<?, ?> report() {
        return json(send(HttpRequest.newBuilder(address("local.management.port", "/actuator/timemachine")).GET()));
    }

    public static Map<?, ?> json(HttpResponse<byte[]> answer) {
        return (Map<?, ?>) Json.read(answer.body());
    }

    private static URI address(String port, String path) {
        return URI.create("http://127.0.0.1:" + CONTEXT.getEnvironment().getRequiredProperty(port) + path);
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
