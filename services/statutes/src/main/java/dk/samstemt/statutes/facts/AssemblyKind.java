package dk.samstemt.statutes.facts;

/** Ordinary (yearly) or extraordinary general assembly (§ 4 stk. 2 and 4). */
public enum AssemblyKind {
    ORDINARY, EXTRAORDINARY
}
