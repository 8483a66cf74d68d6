package dk.samstemt.assembly.workflow;

/** What a process instance can wait for; the message name is also the one in the BPMN models. */
public enum Wait {
    /** Membership has fixed the roll. */
    ROLL_FIXED("roll.fixed"),
    /** Every party on the roll has evidence of its notice. */
    NOTICES_EVIDENCED("notices.evidenced"),
    /** Notification has closed the dispatch list of the last lawful day. */
    DISPATCH_CLOSED("dispatch.closed"),
    /** Voting has closed and opened the ballot. */
    BALLOT_CLOSED("ballot.closed"),
    /** Membership has published the next statutes version, or refused to make one. */
    STATUTES_ANSWERED("statutes.answered"),
    /** A member of the chairmanship has given its verdict on the record. */
    RECORD_VERDICT("record.verdict"),
    /** The approved record has gone to every party. */
    RECORD_DISTRIBUTED("record.distributed"),
    /** Whoever called the assembly has cancelled it. */
    CANCELLED("assembly.cancelled");

    private final String message;

    Wait(String message) {
        this.message = message;
    }

    /** The message name in the models. */
    public String message() {
        return message;
    }
}
