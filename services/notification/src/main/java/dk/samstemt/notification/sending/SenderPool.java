package dk.samstemt.notification.sending;

import dk.samstemt.notification.NotificationSettings;
import dk.samstemt.notification.mail.SmtpSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The workers, each with its own connection: a slow server holds up one of them, not all. */
@Component
class SenderPool implements SmartLifecycle {

    static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 2000;
    private static final long PATIENCE = TimeUnit.SECONDS.toMillis(5);
    private final Sender sender;
    private final Recovery recovery;
    private final NotificationSettings settings;
    private final SmtpSettings smtp;
    private final List<Worker> workers = new ArrayList<>();

    SenderPool(Sender sender, Recovery recovery, NotificationSettings settings, SmtpSettings smtp) {
        this.sender = sender;
        this.recovery = recovery;
        this.settings = settings;
        this.smtp = smtp;
    }

    @Override
    public synchronized void start() {
        for (int number = 1; number <= settings.workers(); number++) {
            Worker worker = new Worker("notification-sender-" + number, sender, number == 1 ? recovery : null, smtp);
            workers.add(worker);
            worker.start();
        }
    }

    /** Lets dialogues that are under way end; one that takes longer becomes uncertain at the next start. */
    @Override
    public synchronized void stop() {
        workers.forEach(Worker::finish);
        workers.forEach(worker -> worker.await(PATIENCE / workers.size()));
        workers.forEach(Worker::interrupt);
        workers.clear();
    }

    /** Work may have fallen due. */
    synchronized void wake() {
        workers.forEach(Worker::wake);
    }

    @Override
    public synchronized boolean isRunning() {
        return !workers.isEmpty();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
