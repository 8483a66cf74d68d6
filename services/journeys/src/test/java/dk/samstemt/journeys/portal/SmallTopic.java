package dk.samstemt.journeys.portal;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** A topic takes next to nothing, as after a wrong setting of the broker; closing puts the setting right. */
final class SmallTopic implements AutoCloseable {

    private static final String TOO_LITTLE = "100";

    private final String bootstrap;
    private final ConfigResource topic;

    SmallTopic(Meeting meeting, String topic) {
        this.bootstrap = meeting.portal.installation.house.servers().broker().bootstrapServers();
        this.topic = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        set(AlterConfigOp.OpType.SET);
    }

    @Override
    public void close() {
        set(AlterConfigOp.OpType.DELETE);
    }

    private void set(AlterConfigOp.OpType how) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            ConfigEntry largest = new ConfigEntry(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, TOO_LITTLE);
            admin.incrementalAlterConfigs(Map.of(topic, List.of(new AlterConfigOp(largest, how)))).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
