package dk.samstemt.notification.message;

/** What a mail is for. */
public enum MessageKind {
    /** The notice of an assembly; its delivery is evidence (GA-13). */
    NOTICE,
    /** To a party without a statement in force. */
    REMINDER,
    /** For a statement or its withdrawal. */
    RECEIPT,
    /** The approved decision record. */
    RECORD
}
