package dk.samstemt.journeys.fault;

import dk.samstemt.platform.crash.CrashPoint;

/** A process to be killed at a point, at its nth passing. */
record Shot(String service, CrashPoint point, int hit) {

    @Override
    public String toString() {
        return service + " dies at " + point + " #" + hit;
    }
}
