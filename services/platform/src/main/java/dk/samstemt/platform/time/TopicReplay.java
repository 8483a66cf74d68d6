package dk.samstemt.platform.time;

/** Reads every topic again from its beginning; the effect must be nothing. Demos and tests only. */
public interface TopicReplay {

    /** Starts it; the lag tells when it is over. */
    void fromTheBeginning();
}
