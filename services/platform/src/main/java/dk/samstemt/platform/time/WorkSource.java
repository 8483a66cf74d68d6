package dk.samstemt.platform.time;

/** Work of the plumbing that must have come to rest before the time machine moves. */
public interface WorkSource {

    /** Name in the report. */
    String name();

    /** How much is under way; 0 is rest. */
    long pending();

    /** How much has been done since the start; two equal readings around a rest mean nothing happened between. */
    long done();
}
