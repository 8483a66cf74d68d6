package dk.samstemt.platform.events;

/**
 * What an event needs has not arrived. The event and those behind it under its key wait; it is tried again whenever
 * anything else arrives and every second.
 */
public final class NotYet extends RuntimeException {

    /** @param what what is waited for, for the operations page; ids only */
    public NotYet(String what) {
        super(what, null, false, false);
    }
}
