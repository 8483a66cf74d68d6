package dk.samstemt.platform.web;

/**
 * The version an edit was made from, out of {@code If-Match}: declare it as a parameter of a controller method. 428
 * without the header, 400 when it is not one of our tags.
 *
 * @param version the version the caller saw
 */
public record ExpectedVersion(long version) {

    /** Answers 412 unless the row still has the version. */
    public void check(long actual) {
        if (version != actual) {
            throw ProblemException.of(Problems.STALE).header("ETag", ETags.of(actual));
        }
    }
}
