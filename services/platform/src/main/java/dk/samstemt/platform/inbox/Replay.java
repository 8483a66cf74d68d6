package dk.samstemt.platform.inbox;

/** Reads every topic again from its beginning; the effect must be nothing. Demos and tests only. */
public interface Replay {

    /** Starts it; the lag tells when it is over. */
    void fromTheBeginning();
}
