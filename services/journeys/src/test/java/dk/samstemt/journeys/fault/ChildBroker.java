package dk.samstemt.journeys.fault;

import dk.samstemt.embedded.kafka.Broker;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.Awaitility;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Kafka in a JVM of its own, so that it can be killed. Records survive: the page cache is the machine's. */
final class ChildBroker implements Broker {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final int port;
    private final ChildJvm jvm;

    ChildBroker(Path folder, Path log, int port, int controllerPort) {
        this.port = port;
        this.jvm = new ChildJvm(log, List.of("-Xmx256m", "dk.samstemt.journeys.fault.BrokerMain", folder.toString(),
                String.valueOf(port), String.valueOf(controllerPort)));
        start();
    }

    @Override
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** {@code kill -9}: nobody is told. */
    @Override
    public void stop() {
        jvm.kill();
    }

    @Override
    public void start() {
        jvm.start();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            Awaitility.await("Kafka, see " + jvm.log()).atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).ignoreExceptions()
                    .until(() -> !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty());
        }
    }
}
