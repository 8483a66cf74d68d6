package dk.samstemt.platform.topics;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Creates the topics that are not there, before anyone reads or writes them; whichever service comes first does it. */
public final class TopicCreator {

    private static final int WAIT_SECONDS = 10;

    private final KafkaSettings kafka;
    private boolean ensured;

    TopicCreator(KafkaSettings kafka) {
        this.kafka = kafka;
    }

    /** Returns when all topics exist; throws when Kafka is away. */
    public synchronized void ensure() {
        if (ensured) {
            return;
        }
        try (Admin admin = Admin.create(kafka.admin())) {
            for (KafkaFuture<Void> created : admin.createTopics(TopicPlan.all()).values().values()) {
                await(created);
            }
        }
        ensured = true;
    }

    private static void await(KafkaFuture<Void> created) {
        try {
            created.get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Kafka does not create topics", e.getCause());
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("Kafka does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while creating topics", e);
        }
    }
}
