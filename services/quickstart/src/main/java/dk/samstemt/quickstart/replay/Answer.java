package dk.samstemt.quickstart.replay;

/**
 * What a service answered.
 *
 * @param status HTTP status
 * @param etag   entity tag, empty without one
 * @param body   the JSON body, a problem document for a refusal
 */
public record Answer(int status, String etag, Tree body) {

    private static final int FIRST_FAILURE = 400;

    public boolean isRefusal() {
        return status >= FIRST_FAILURE;
    }

    /**
     * This answer, if it is not a refusal.
     *
     * @throws IllegalStateException with what the service said
     */
    public Answer orFail(String what) {
        if (isRefusal()) {
            throw new IllegalStateException(what + ": " + status + " " + body.value());
        }
        return this;
    }
}
