package dk.samstemt.statutes.facts;

/** Who set an extraordinary assembly in motion (§ 4 stk. 4). */
public enum BasisKind {
    MEMBER_CALL, BOARD_DECISION
}
