package dk.samstemt.embedded.testing;

import dk.samstemt.embedded.kafka.Broker;
import dk.samstemt.embedded.launch.Console;
import dk.samstemt.embedded.launch.FreePorts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.testcontainers.kafka.KafkaContainer;

/** Kafka in a container, at a fixed port of the host so that a restart keeps the address. */
final class ContainerBroker implements Broker {

    private static final String IMAGE = "apache/kafka:4.1.1";
    private final KafkaContainer container;
    private final int port;

    private ContainerBroker(KafkaContainer container, int port) {
        this.container = container;
        this.port = port;
    }

    static ContainerBroker started() {
        int port = FreePorts.claim(0, "Kafka", Console.silent());
        KafkaContainer container = new KafkaContainer(IMAGE).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_LOG_RETENTION_MS", "-1").withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
                .withStartupTimeout(Patience.LIMIT);
        container.setPortBindings(List.of(port + ":9092"));
        container.start();
        return new ContainerBroker(container, port);
    }

    @Override
    public String bootstrapServers() {
        return container.getHost() + ":" + port;
    }

    @Override
    public void stop() {
        container.getDockerClient().stopContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void start() {
        container.getDockerClient().startContainerCmd(container.getContainerId()).exec();
        Patience.until(() -> {
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
                return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
            }
        });
    }

    @Override
    public void close() {
        container.stop();
    }
}
