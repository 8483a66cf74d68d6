package dk.samstemt.notification.sending;

import dk.samstemt.platform.time.DueTask;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Wakes the workers when a first attempt or a retry falls due; not idle while anything is queued now or in dialogue. */
@Component
class MailDue implements DueTask {

    private final Queue queue;
    private final SenderPool pool;

    MailDue(Queue queue, SenderPool pool) {
        this.queue = queue;
        this.pool = pool;
    }

    @Override
    public Optional<Instant> nextDue() {
        return queue.nextDue();
    }

    @Override
    public boolean idle() {
        return queue.idle();
    }

    @Override
    public void run(Instant moment) {
        pool.wake();
    }
}
