package dk.samstemt.notification.message;

import java.util.Set;

/** What a mail is for. */
public enum MessageKind {
    /** The notice of an assembly; its delivery is evidence (GA-13). */
    NOTICE,
    /** To a party without a statement in force. */
    REMINDER,
    /** For a statement or its withdrawal. */
    RECEIPT,
    /** The decision record: approved, or as a draft that is not. */
    RECORD,
    /** A convened assembly is cancelled (GA-30). */
    CANCELLATION,
    /** A party is asked to waive the notice period in writing (GA-13). */
    WAIVER_REQUEST,
    /** The secretariat registered a statement for the party. */
    REGISTRATION,
    /** To the secretariat: a party objects to a statement registered for it. */
    OBJECTION,
    /** To the secretariat: parties are still without evidence of their notice. */
    NOTICE_AT_RISK,
    /** To the secretariat, and to the chair of the meeting when it is late: a notice came back. */
    NOTICE_BOUNCED,
    /** To the secretariat: the convening failed, and how it can be put right. */
    CONVENING_FAILED,
    /** To the secretariat: one of the chairmanship wants the record corrected. */
    CORRECTION,
    /** The notice to a representative who came after it was sent; no evidence of anything. */
    NOTICE_TO_SUCCESSOR;

    private static final Set<MessageKind> ABOUT_WHAT_IS_TO_COME =
            Set.of(NOTICE, NOTICE_TO_SUCCESSOR, REMINDER, WAIVER_REQUEST, NOTICE_AT_RISK, CONVENING_FAILED);

    /** Whether it would mislead once its assembly is cancelled or replaced. */
    public boolean stops() {
        return ABOUT_WHAT_IS_TO_COME.contains(this);
    }

    /** Names of the kinds that stop. */
    public static String[] stopping() {
        return ABOUT_WHAT_IS_TO_COME.stream().map(MessageKind::name).toArray(String[]::new);
    }
}
