package dk.samstemt.embedded.kafka;

import dk.samstemt.embedded.launch.Console;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;

/** Kafka inside this JVM, started through its own server class (an internal API, used here and nowhere else). */
public final class EmbeddedBroker implements Broker {

    private final Node node;
    private final Console console;
    private KafkaRaftServer running;

    private EmbeddedBroker(Node node, Console console) {
        this.node = node;
        this.console = console;
    }

    /** Starts the node, formatting its storage the first time; a start that fails is a {@code StartFailure}. */
    public static EmbeddedBroker start(Node node, Console console) {
        EmbeddedBroker broker = new EmbeddedBroker(node, console);
        broker.start();
        return broker;
    }

    @Override
    public synchronized void start() {
        if (running != null) {
            return;
        }
        try {
            Exit.setHaltProcedure(this::halt);
            format();
            KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(node.properties(), false), Time.SYSTEM);
            server.startup();
            running = server;
        } catch (Exception e) {
            throw console.failure(e, "failure.broker", e.getMessage());
        }
    }

    // Kafka ends the JVM when it can no longer keep its log, a full disk above all. It shall say so, in a sentence.
    private void halt(int status, String message) {
        console.say("failure.broker.halted", node.folder());
        Runtime.getRuntime().halt(status);
    }

    private void format() throws Exception {
        if (Files.exists(node.folder().resolve("meta.properties"))) {
            return;
        }
        new Formatter().setNodeId(1).setClusterId(Uuid.randomUuid().toString()).setDirectories(List.of(node.folder().toString()))
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES).setIgnoreFormatted(true).setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(node.folder().toString()).setPrintStream(new PrintStream(OutputStream.nullOutputStream())).run();
    }

    @Override
    public String bootstrapServers() {
        return node.bootstrapServers();
    }

    @Override
    public synchronized void stop() {
        if (running == null) {
            return;
        }
        running.shutdown();
        running.awaitShutdown();
        running = null;
    }
}
