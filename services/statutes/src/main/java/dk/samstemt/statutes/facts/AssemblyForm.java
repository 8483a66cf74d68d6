package dk.samstemt.statutes.facts;

/** How an assembly is held (§ 4 stk. 5). */
public enum AssemblyForm {
    WRITTEN, PHYSICAL
}
