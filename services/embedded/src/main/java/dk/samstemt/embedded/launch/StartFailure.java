package dk.samstemt.embedded.launch;

/**
 * A start that cannot go on for a reason the person at the keyboard can mend: a taken port, a missing permission, a full disk, a data folder in use.
 * The message is one sentence in that person's language, made to be printed without a stack trace.
 */
public final class StartFailure extends RuntimeException {

    public StartFailure(String sentence) {
        super(sentence);
    }

    public StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
