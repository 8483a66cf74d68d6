package dk.samstemt.statutes.facts;

/** Who set an extraordinary assembly in motion (§ 4 stk. 4); a single board member's call is none of a member's. */
public enum BasisKind {
    MEMBER_CALL, BOARD_DECISION, BOARD_MEMBER_CALL
}
