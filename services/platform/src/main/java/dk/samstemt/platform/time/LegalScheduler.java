package dk.samstemt.platform.time;

/** Runs the {@link DueTask} beans. It polls twice a second of real time, so nobody has to wake it. */
public interface LegalScheduler {

    /** Looks at once, for instance after a transaction that made something due. */
    void wake();
}
