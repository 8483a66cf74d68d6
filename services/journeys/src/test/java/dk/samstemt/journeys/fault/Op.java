package dk.samstemt.journeys.fault;

/**
 * One write of a client.
 *
 * @param user      who
 * @param service   at whom
 * @param method    POST or PUT
 * @param path      where
 * @param key       its idempotency key, the same in every repetition
 * @param ifMatch   the version it saw; empty for none
 * @param body      what it says
 * @param statement what it states; null when it is no statement
 */
record Op(String user, String service, String method, String path, String key, String ifMatch, byte[] body, Stated statement) {

    /** A statement as its maker knows it. */
    record Stated(String association, String assembly, String party, String choice) {
    }
}
