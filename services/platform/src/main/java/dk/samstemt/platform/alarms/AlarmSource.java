package dk.samstemt.platform.alarms;

import java.util.List;

/** A part of a service that can be in a state a person must look at: a bean. */
public interface AlarmSource {

    /** What holds now, oldest first; empty when all is well. */
    List<Alarm> alarms();
}
