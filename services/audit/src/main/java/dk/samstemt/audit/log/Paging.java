package dk.samstemt.audit.log;

import dk.samstemt.platform.web.ProblemException;

import java.util.regex.Pattern;

/** Which stretch of the log is asked for. */
record Paging(long after, int limit) {

    private static final int MOST = 200;
    private static final Pattern POSITION = Pattern.compile("0|[1-9][0-9]{0,15}");
    private static final Pattern LIMIT = Pattern.compile("[1-9][0-9]{0,2}");

    /** @throws ProblemException 422 when either is not a number in its range */
    static Paging of(String after, String limit) {
        if (!POSITION.matcher(after).matches() || !LIMIT.matcher(limit).matches() || Integer.parseInt(limit) > MOST) {
            throw ProblemException.of(AuditProblems.INVALID_PAGING, MOST);
        }
        return new Paging(Long.parseLong(after), Integer.parseInt(limit));
    }
}
