package dk.samstemt.assembly.workflow;

/** Whether the assembly was duly convened at the end of its last lawful day (GA-13). */
public enum Certification {
    /** Every party's notice is evidenced in time: the certificate is issued. */
    CERTIFIED,
    /** At least one is not: a waiver or a new lawful day is the secretariat's task. */
    FAILED
}
