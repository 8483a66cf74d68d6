package dk.samstemt.journeys.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.samstemt.quickstart.house.Addresses;

import org.junit.jupiter.api.DynamicTest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.Stream;

/** What looks into a running service, or into its process engine: not there, or not on the port that people reach, or not from outside. */
final class Doors {

    private static final List<String> CLOSED = List.of("env", "heapdump", "threaddump", "loggers", "beans", "mappings", "configprops", "conditions",
            "shutdown", "caches", "httpexchanges", "logfile", "scheduledtasks", "sessions", "startup", "flyway", "refresh", "jolokia", "auditevents", "sbom");
    private static final List<String> ELSEWHERE = List.of("/actuator", "/actuator/health", "/actuator/env", "/actuator/heapdump", "/actuator/timemachine",
            "/actuator/prometheus", "/actuator/loggers/root", "/engine-rest/process-instance", "/camunda/app/cockpit/default", "/camunda", "/app/admin/default",
            "/h2-console", "/swagger-ui.html", "/swagger-ui/index.html", "/", "/error", "/manage/health", "/jolokia");
    private static final int SOON = 2000;

    private final World world;

    Doors(World world) {
        this.world = world;
    }

    Stream<DynamicTest> tests() {
        return Addresses.SERVICES.stream().flatMap(service -> Stream.of(management(service), open(service), outside(service)).flatMap(tests -> tests));
    }

    /** On the management port, the closed ones are not there; without a login one is asked for it first. */
    private Stream<DynamicTest> management(String service) {
        URI address = world.premises().house.house.addresses().management().get(service);
        return CLOSED.stream().flatMap(door -> Stream.of("GET", "POST").flatMap(method -> Stream.of("nobody", "first administrator").map(name ->
                dynamicTest(method + " " + service + " management /actuator/" + door + " " + name + " -> refused", () -> assertThat(world.premises().wire.send(
                        world.premises().wire.as(world.actor(name), address.resolve("/actuator/" + door)).method(method, HttpRequest.BodyPublishers.noBody())).status())
                        .isEqualTo(name.equals("nobody") ? 401 : 404)))));
    }

    /** On the port that people reach, nothing of the kind, for whoever may most. */
    private Stream<DynamicTest> open(String service) {
        return ELSEWHERE.stream().flatMap(path -> Stream.of("nobody", "first administrator").map(name -> dynamicTest("GET " + service + " " + path + " " + name + " -> refused", () ->
                assertThat(world.premises().wire.get(world.actor(name), service, path)).satisfies(answer -> {
                    assertThat(answer.status()).as("%s", answer).isBetween(400, 499);
                    assertThat(answer.body()).doesNotContain("\"UP\"", "trace", "Whitelabel");
                }))));
    }

    /** Neither port listens on an address that other machines reach. */
    private Stream<DynamicTest> outside(String service) {
        Addresses addresses = world.premises().house.house.addresses();
        return Stream.of(addresses.port(service), addresses.managementPort(service)).flatMap(port -> outward().map(address ->
                dynamicTest(service + " port " + (port == addresses.port(service) ? "of people" : "of management") + " from outside -> closed", () ->
                        assertThatThrownBy(() -> connect(address, port)).isInstanceOf(IOException.class))));
    }

    private static Stream<InetAddress> outward() {
        try {
            return NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses).filter(address -> !address.isLoopbackAddress());
        } catch (SocketException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), SOON);
        }
    }
}
