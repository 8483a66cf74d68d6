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
    /** Cancelled by whoever called it (GA-30); its statements stay sealed. */
    CANCELLED,
    /** Not lawfully convened, and a new assembly takes its place on a new day (GA-13). */
    REPLACED,
    /** The ballot has closed. */
    CLOSED,
    /** Every item has its ruling. */
    DECIDED,
    /** The decision record awaits the chairmanship. */
    RECORD_DRAWN_UP,
    /** The chairmanship has approved the record. */
    RECORD_APPROVED,
    /** Decided, recorded, distributed. */
    CONCLUDED;

    /** Whether nothing more comes of it: cancelled, or another one has taken its place. */
    public boolean over() {
        return this == CANCELLED || this == REPLACED;
    }

    /** Whether its notice is out, or going out, and its ballot not yet closed. */
    public boolean underWay() {
        return this == CONVENING || this == CONVENED || this == CONVENING_FAILED;
    }
}
