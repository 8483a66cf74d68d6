package dk.samstemt.statutes.facts.members;

/** Acts of a member, or towards it. The first three go by way of the party that represents it, the others are its own (MEM-3). */
public enum MemberAct {
    CONVENED, SPEAKS_IN_ASSEMBLY, SITS_ON_BOARD, WITHDRAWS, INFORMED_OF_DISSOLUTION, CALLS_FOR_ASSEMBLY;

    /** Whether the party that represents the member acts. */
    public boolean represented() {
        return this == CONVENED || this == SPEAKS_IN_ASSEMBLY || this == SITS_ON_BOARD;
    }
}
