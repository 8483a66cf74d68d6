package dk.samstemt.notification.sending;

import dk.samstemt.notification.NotificationSettings;
import dk.samstemt.notification.message.Message;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the workers of this process have in hand, so that nothing stays claimed that nobody knows of. */
@Component
class Claims {

    private static final Logger LOG = LoggerFactory.getLogger(Claims.class);
    private final Queue queue;
    private final Instance instance;
    private final int mostPerDomain;
    private final Set<String> inHand = new HashSet<>();

    Claims(Queue queue, Instance instance, NotificationSettings settings) {
        this.queue = queue;
        this.instance = instance;
        this.mostPerDomain = Math.max(1, settings.workers() - 1);
    }

    synchronized Optional<Message> next() {
        Optional<Message> claimed = queue.claim(instance.name(), mostPerDomain);
        claimed.ifPresent(message -> inHand.add(message.message()));
        return claimed;
    }

    synchronized void done(Message message) {
        inHand.remove(message.message());
    }

    /** Gives back what a claim took whose answer was lost. */
    synchronized void releaseForgotten() {
        int released = queue.releaseForgotten(instance.name(), inHand);
        if (released > 0) {
            LOG.warn("{} messages were claimed without our knowing and wait again", released);
        }
    }
}
