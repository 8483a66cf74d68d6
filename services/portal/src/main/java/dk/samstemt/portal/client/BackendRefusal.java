package dk.samstemt.portal.client;

import java.util.Map;

/** A service said no. A page that offers something may catch it and show the problem beside the form; otherwise the error page of its status is shown. */
public final class BackendRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY = 429;

    private final Backend backend;
    private final transient Problem problem;

    BackendRefusal(Backend backend, Problem problem) {
        super((backend == null ? "any service" : backend.word()) + " answers " + problem.status() + " " + problem.slug());
        this.backend = backend;
        this.problem = problem;
    }

    /** What each service would say of a body that is larger than any of them takes: it is not even sent, and {@link #backend()} is null. */
    public static BackendRefusal tooLarge() {
        return new BackendRefusal(null, Problem.of(TOO_LARGE, Map.of("type", "/problems/too-large")));
    }

    /** Which one. */
    public Backend backend() {
        return backend;
    }

    /** What it said. */
    public Problem problem() {
        return problem;
    }

    /** Whether it answered with this status. */
    public boolean is(int status) {
        return problem.status() == status;
    }

    /** Whether the person has asked more than their share, so that nothing was said about what was asked. */
    public boolean isTooMuch() {
        return is(TOO_MANY);
    }
}
