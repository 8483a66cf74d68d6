package dk.samstemt.platform.probe;

import dk.samstemt.embedded.testing.TestServers;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** The probe service, running on real servers once per JVM. */
public final class Probe {

    static final String ASSOCIATION = "probe-association";
    private static ConfigurableApplicationContext context;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Probe() {
    }

    /** The one that most tests share: the service voting. */
    public static synchronized ConfigurableApplicationContext running() {
        if (context == null) {
            context = start("voting", "--samstemt.inbox.attempts=3", "--samstemt.inbox.first-pause-millis=50", "--server.tomcat.connection-timeout=5s");
        }
        return context;
    }

    /** Starts it as any service, with more settings. */
    public static ConfigurableApplicationContext start(String service, String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.add("--samstemt.bytes.enabled=true");
        TestServers.shared().properties(service).forEach((name, value) -> {
            if (arguments.stream().noneMatch(argument -> argument.startsWith("--" + name + "="))) {
                arguments.add("--" + name + "=" + value);
            }
        });
        return new SpringApplicationBuilder(ProbeApplication.class).run(arguments.toArray(String[]::new));
    }

    static <T> T bean(Class<T> type) {
        return running().getBean(type);
    }

    /** Its database. */
    public static JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    static int port() {
        return running().getBean(Environment.class).getRequiredProperty("local.server.port", Integer.class);
    }

    static int managementPort() {
        return running().getBean(Environment.class).getRequiredProperty("local.management.port", Integer.class);
    }

    static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
