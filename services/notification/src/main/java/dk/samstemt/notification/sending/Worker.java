package dk.samstemt.notification.sending;

import dk.samstemt.notification.mail.SmtpLine;
import dk.samstemt.notification.mail.SmtpSettings;
import dk.samstemt.platform.correlation.Correlation;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread that sends while there is something to send; the first of them also takes over from dead instances. */
final class Worker extends Thread {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final long IDLE_SECONDS = 10;
    private final Sender sender;
    private final Recovery recovery;
    private final SmtpLine line;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean finishing;

    Worker(String name, Sender sender, Recovery recovery, SmtpSettings smtp) {
        super(name);
        setDaemon(true);
        this.sender = sender;
        this.recovery = recovery;
        this.line = new SmtpLine(smtp);
    }

    void wake() {
        bell.release();
    }

    void finish() {
        finishing = true;
        wake();
    }

    void await(long millis) {
        try {
            join(Math.max(1, millis));
        } catch (InterruptedException impatient) {
            currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        takeOver();
        while (!finishing) {
            Correlation.fresh().run("notification", null, this::round);
        }
        line.close();
    }

    private void round() {
        try {
            boolean sent = sender.sendNext(line);
            if (!sent && !rung()) {
                line.close();
                takeOver();
            }
        } catch (RuntimeException trouble) {
            LOG.error("sending stopped short", trouble);
            rung();
        }
    }

    /** Waits for work; false when none was announced for a while. */
    private boolean rung() {
        try {
            boolean rung = bell.tryAcquire(IDLE_SECONDS, TimeUnit.SECONDS);
            bell.drainPermits();
            return rung;
        } catch (InterruptedException stopped) {
            finishing = true;
            return true;
        }
    }

    private void takeOver() {
        if (recovery == null) {
            return;
        }
        try {
            recovery.releaseForgotten();
            recovery.others().forEach(recovery::takeOver);
        } catch (RuntimeException later) {
            LOG.warn("could not look for what other instances left", later);
        }
    }
}
