package dk.samstemt.embedded.kafka;

import java.nio.file.Path;
import java.util.Properties;

/**
 * The one KRaft node, broker and controller at once.
 *
 * @param folder         its log; records survive a restart
 * @param port           for clients
 * @param controllerPort for its own quorum of one
 */
public record Node(Path folder, int port, int controllerPort) {

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    Properties properties() {
        Properties properties = new Properties();
        addresses(properties);
        oneNode(properties);
        small(properties);
        properties.setProperty("log.dirs", folder.toString());
        properties.setProperty("auto.create.topics.enable", "false");
        // Topics say themselves what they keep; nothing is lost because a topic forgot to.
        properties.setProperty("log.retention.ms", "-1");
        return properties;
    }

    private void addresses(Properties properties) {
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", "1");
        properties.setProperty("listeners", "PLAINTEXT://" + bootstrapServers() + ",CONTROLLER://127.0.0.1:" + controllerPort);
        properties.setProperty("advertised.listeners", "PLAINTEXT://" + bootstrapServers());
        properties.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.setProperty("controller.listener.names", "CONTROLLER");
        properties.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    }

    private static void oneNode(Properties properties) {
        properties.setProperty("default.replication.factor", "1");
        properties.setProperty("min.insync.replicas", "1");
        properties.setProperty("offsets.topic.replication.factor", "1");
        properties.setProperty("transaction.state.log.replication.factor", "1");
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("share.coordinator.state.topic.replication.factor", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
    }

    // It shares a JVM with all services: few threads, few internal partitions, small buffers, no wait before the first member of a group reads.
    private static void small(Properties properties) {
        properties.setProperty("offsets.topic.num.partitions", "1");
        properties.setProperty("transaction.state.log.num.partitions", "1");
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
        properties.setProperty("num.network.threads", "2");
        properties.setProperty("num.io.threads", "2");
        properties.setProperty("background.threads", "2");
        properties.setProperty("log.cleaner.dedupe.buffer.size", "2097152");
        properties.setProperty("log.cleaner.io.buffer.size", "131072");
        properties.setProperty("log.index.size.max.bytes", "1048576");
        properties.setProperty("initial.broker.registration.timeout.ms", "300000");
    }
}
