package dk.samstemt.quickstart;

import dk.samstemt.embedded.launch.StartFailure;
import dk.samstemt.quickstart.account.Words;
import dk.samstemt.quickstart.replay.Replay;
import org.slf4j.LoggerFactory;

import java.util.concurrent.CountDownLatch;

/** Starts the whole installation in this JVM, replays the real case and stays up until Ctrl-C. */
public final class Quickstart {

    private static final int COULD_NOT_START = 1;

    private Quickstart() {
    }

    public static void main(String[] args) throws InterruptedException {
        int status = run();
        if (status >= 0) {
            System.exit(status);
        }
        new CountDownLatch(1).await();
    }

    /** The status to end with, or a negative number to stay up. */
    private static int run() {
        Words words = new Words(System.getProperty("samstemt.lang", "da"));
        try {
            Options options = Options.read();
            System.out.println(words.say("starting", options.data().toAbsolutePath().normalize().toString()));
            return new Performance(options, words, System.out).play();
        } catch (Options.BadOption e) {
            System.err.println(words.say("failure.option", e.parts));
        } catch (StartFailure e) {
            System.err.println(e.getMessage());
        } catch (Replay.OtherInstallation e) {
            System.err.println(words.say("failure.other-installation"));
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Quickstart.class).error("the quickstart came to a halt", e);
            System.err.println(words.say("failure.halt", String.valueOf(e.getMessage()), System.getProperty("samstemt.log", "")));
        }
        return COULD_NOT_START;
    }
}
