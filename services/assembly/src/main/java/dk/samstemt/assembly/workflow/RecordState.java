package dk.samstemt.assembly.workflow;

/** Where the approval of the decision record stands (GA-11, GA-26). */
public enum RecordState {
    /** A verdict of someone in the chairmanship is still missing. */
    AWAITING,
    /** Someone asked for a correction: a new revision goes back to all of them. */
    CORRECTION,
    /** Everyone who must approve has approved the current revision. */
    APPROVED
}
