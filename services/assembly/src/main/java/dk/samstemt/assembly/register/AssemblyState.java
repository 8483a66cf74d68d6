package dk.samstemt.assembly.register;

/** How far an assembly has come. */
public enum AssemblyState {
    /** Being written; nobody outside has been told. */
    DRAFT,
    /** The law let the notice out; roll, notice and evidence are under way. */
    CONVENING,
    /** Every party's notice is evidenced; statements can be given. */
    CONVENED,
    /** Not lawfully convened for its day (GA-13). */
    CONVENING_FAILED,
    /** The ballot has closed. */
    CLOSED,
    /** Every item has its ruling. */
    DECIDED,
    /** The decision record awaits the chairmanship. */
    RECORD_DRAWN_UP,
    /** The chairmanship has approved the record. */
    RECORD_APPROVED,
    /** Decided, recorded, distributed. */
    CONCLUDED
}
