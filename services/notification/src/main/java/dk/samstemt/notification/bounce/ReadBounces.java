package dk.samstemt.notification.bounce;

import dk.samstemt.platform.correlation.Correlation;
import dk.samstemt.platform.loop.Loop;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks into the mailbox every few seconds; after a failure it waits for more and more rounds. */
@Component
class ReadBounces implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReadBounces.class);
    private static final int MOST_SKIPPED = 6;
    private final BounceSettings settings;
    private final Positions positions;
    private final TakeBounce take;
    private final MailboxHealth health;
    private final Postbox postbox;
    private final Loop loop;
    private int skip;

    ReadBounces(BounceSettings settings, Positions positions, TakeBounce take, MailboxHealth health) {
        this.settings = settings;
        this.positions = positions;
        this.take = take;
        this.health = health;
        this.postbox = new Postbox(settings);
        this.loop = new Loop("notification", "bounces", settings.poll().toMillis(), woken -> round());
    }

    private void round() {
        if (skip > 0) {
            skip--;
            return;
        }
        try {
            look();
            health.works();
        } catch (MessagingException | IOException | RuntimeException away) {
            skip = health.fails(MOST_SKIPPED);
            LOG.warn("the mailbox of returned mails cannot be read: {}", away.getClass().getSimpleName());
            postbox.close();
        }
    }

    private void look() throws MessagingException, IOException {
        for (Message message : postbox.after(positions.reached())) {
            ReturnedMail mail = postbox.read(message);
            boolean[] taken = new boolean[1];
            Correlation.fresh().run("notification", null, () -> taken[0] = take.take(mail));
            if (!taken[0] || !loop.goesOn()) {
                return;
            }
            postbox.handled(message);
        }
    }

    @Override
    public void start() {
        if (settings.enabled()) {
            loop.start();
        } else {
            LOG.warn("no mailbox of returned mails is set (samstemt.mail.bounces.host): what bounces stays unseen");
        }
    }

    @Override
    public void stop() {
        loop.stop();
        postbox.close();
    }

    @Override
    public boolean isRunning() {
        return loop.isRunning();
    }
}
