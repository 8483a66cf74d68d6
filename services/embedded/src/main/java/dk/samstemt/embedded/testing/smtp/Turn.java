package dk.samstemt.embedded.testing.smtp;

/** What the scripted server does with one mail. */
public enum Turn {
    /** Takes it. */
    ACCEPT,
    /** Answers 421 to the sender or recipient and hangs up. */
    BUSY_421,
    /** Answers 451 to the recipient. */
    GREYLIST_451,
    /** Answers 550 to the recipient. */
    UNKNOWN_550,
    /** Answers 554 to the final dot: certainly not taken. */
    REFUSE_CONTENT_554,
    /** Takes it, and writes every reply one byte at a time, see {@link ScriptedMailServer#pace}. */
    SLOW,
    /** Hangs up instead of answering DATA. */
    CUT_BEFORE_DATA,
    /** Hangs up in the middle of the content, so the final dot never arrives. */
    CUT_BEFORE_DOT,
    /** Has the whole mail and hangs up without a reply. */
    CUT_AFTER_DOT,
    /** Has the whole mail and keeps silent, until the server is closed. */
    SILENT_AFTER_DOT,
    /** Takes it, says so and hangs up. */
    CUT_AFTER_REPLY;

    /** Whether the server has the mail and says so. */
    public boolean accepts() {
        return this == ACCEPT || this == SLOW || this == CUT_AFTER_REPLY;
    }
}
