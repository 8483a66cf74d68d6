package dk.samstemt.statutes.facts;

/** The three offices of the chairmanship (§ 5 stk. 5). */
public enum Office {
    CHAIR, VICE_CHAIR_1, VICE_CHAIR_2
}
