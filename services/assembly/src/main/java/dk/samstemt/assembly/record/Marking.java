package dk.samstemt.assembly.record;

/** Whether a printed record says at once that it is not approved. */
public enum Marking {
    /** As drawn up; how it is approved stands at its end. */
    NONE,
    /** A draft that is not approved, said in its title, at its head and in every footer. */
    NOT_APPROVED
}
