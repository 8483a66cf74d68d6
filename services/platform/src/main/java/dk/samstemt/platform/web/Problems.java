package dk.samstemt.platform.web;

import java.util.List;

/** The problems every service has. */
public final class Problems {

    public static final ProblemType BAD_REQUEST = new ProblemType("bad-request", 400);
    public static final ProblemType MALFORMED_JSON = new ProblemType("malformed-json", 400);
    public static final ProblemType UNKNOWN_HOST = new ProblemType("unknown-host", 400);
    public static final ProblemType DUPLICATE_PARAMETER = new ProblemType("duplicate-parameter", 400);
    public static final ProblemType IDEMPOTENCY_KEY_MISSING = new ProblemType("idempotency-key-missing", 400);
    public static final ProblemType UNAUTHENTICATED = new ProblemType("unauthenticated", 401);
    public static final ProblemType FORBIDDEN = new ProblemType("forbidden", 403);
    public static final ProblemType NOT_FOUND = new ProblemType("not-found", 404);
    public static final ProblemType METHOD_NOT_ALLOWED = new ProblemType("method-not-allowed", 405);
    public static final ProblemType NOT_ACCEPTABLE = new ProblemType("not-acceptable", 406);
    public static final ProblemType REQUEST_TIMEOUT = new ProblemType("request-timeout", 408);
    public static final ProblemType CONFLICT = new ProblemType("conflict", 409);
    public static final ProblemType REQUEST_IN_PROGRESS = new ProblemType("request-in-progress", 409);
    public static final ProblemType STALE = new ProblemType("stale", 412);
    public static final ProblemType TOO_LARGE = new ProblemType("too-large", 413);
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE = new ProblemType("unsupported-media-type", 415);
    public static final ProblemType INVALID_BODY = new ProblemType("invalid-body", 422);
    public static final ProblemType IDEMPOTENCY_KEY_REUSED = new ProblemType("idempotency-key-reused", 422);
    public static final ProblemType PRECONDITION_REQUIRED = new ProblemType("precondition-required", 428);
    public static final ProblemType TOO_MANY_REQUESTS = new ProblemType("too-many-requests", 429);
    public static final ProblemType INTERNAL = new ProblemType("internal", 500);
    public static final ProblemType UNAVAILABLE = new ProblemType("unavailable", 503);

    static final ProblemCatalogue CATALOGUE = new ProblemCatalogue("dk/samstemt/platform/problems", List.of(BAD_REQUEST,
            MALFORMED_JSON, UNKNOWN_HOST, DUPLICATE_PARAMETER, IDEMPOTENCY_KEY_MISSING, UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, METHOD_NOT_ALLOWED,
            NOT_ACCEPTABLE, REQUEST_TIMEOUT, CONFLICT, REQUEST_IN_PROGRESS, STALE, TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, INVALID_BODY,
            IDEMPOTENCY_KEY_REUSED, PRECONDITION_REQUIRED, TOO_MANY_REQUESTS, INTERNAL, UNAVAILABLE));

    private Problems() {
    }

    /** The type that answers a status of the container; a status without one has its class. */
    public static ProblemType ofStatus(int status) {
        return CATALOGUE.types().stream().filter(type -> type.status() == status).findFirst()
                .orElse(status >= INTERNAL.status() ? INTERNAL : BAD_REQUEST);
    }
}
