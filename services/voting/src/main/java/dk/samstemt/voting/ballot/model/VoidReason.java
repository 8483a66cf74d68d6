package dk.samstemt.voting.ballot.model;

/** Why a ballot was voided. */
public enum VoidReason {
    /** A new day was chosen: another assembly with a new notice replaces it (GA-13). */
    NEW_DAY,
    /** The assembly was cancelled (GA-30). */
    CANCELLED,
    /** It was still held at the deadline, because the convening had failed (GA-13), or was convened only after it. */
    NOT_CONVENED
}
