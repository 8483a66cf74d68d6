package dk.samstemt.platform.crash;

import java.nio.file.Path;

/**
 * The moments at which a process that dies would hurt most. Passing one does nothing, unless the JVM was started with
 * {@code -Dsamstemt.crash=<file>} and that file says {@code NAME#n}: then the nth passing ends the JVM at once, like
 * {@code kill -9}, with status 137, and leaves {@code NAME#0} there.
 */
public enum CrashPoint {

    /** The assembly is being convened: state and process are written, nothing is committed. */
    CONVENING_BEFORE_COMMIT,
    /** Notice and letters are written and ordered, nothing is committed. */
    NOTICE_ORDERED_BEFORE_COMMIT,
    /** The decisions are written and told, nothing is committed. */
    RULING_BEFORE_COMMIT,
    /** The notices are queued, nothing is committed. */
    NOTICE_QUEUED_BEFORE_COMMIT,

    /** The statement is accepted, nothing is written. */
    STATEMENT_BEFORE_INSERT,
    /** Statement, content, event and receipt are written, nothing is committed. */
    STATEMENT_BEFORE_COMMIT,
    /** A write is committed, its answer has not left. */
    WRITE_AFTER_COMMIT,

    /** The ballot is closed, its event is not written. */
    CLOSING_BEFORE_EVENT,
    /** The ballot is closed and its event written, nothing is committed. */
    CLOSING_BEFORE_COMMIT,
    /** The ballot is closed and committed, the event has not left. */
    CLOSING_AFTER_COMMIT,

    /** A batch of events is about to go to Kafka. */
    RELAY_BEFORE_SEND,
    /** Kafka has acknowledged a batch, it is not marked. */
    RELAY_BEFORE_MARK,
    /** A batch is marked and committed. */
    RELAY_AFTER_MARK,

    /** An event has had its effect, nothing is committed. */
    INBOX_BEFORE_COMMIT,
    /** An event has had its effect, Kafka does not know that it was read. */
    INBOX_AFTER_COMMIT,

    /** The mail is composed, the attempt is not written down. */
    MAIL_BEFORE_ATTEMPT,
    /** The attempt is written down, the dialogue has not begun. */
    MAIL_AFTER_ATTEMPT,
    /** Everything is sent but the final dot. */
    MAIL_BEFORE_FINAL_DOT,
    /** The final dot is sent, the reply is not read. */
    MAIL_AFTER_FINAL_DOT,
    /** The reply is read, the evidence is not written. */
    MAIL_BEFORE_EVIDENCE;

    private static final String ARMED = System.getProperty("samstemt.crash");
    private static final int STATUS = 137;

    /** Says that execution has come here. Returns, or ends the process. */
    public void reached() {
        if (ARMED != null && Countdown.in(Path.of(ARMED)).ends(name())) {
            Runtime.getRuntime().halt(STATUS);
        }
    }
}
