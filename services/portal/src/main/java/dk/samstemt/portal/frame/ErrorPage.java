package dk.samstemt.portal.frame;

import dk.samstemt.platform.time.RealTime;
import dk.samstemt.portal.client.BackendAway;
import dk.samstemt.portal.client.Problem;
import org.springframework.http.HttpStatus;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One page that tells of an error.
 *
 * @param status    of the answer
 * @param kind      its texts are {@code frame.error.<kind>.*}
 * @param detail    what a service said; null when none did
 * @param details   what it said of single fields
 * @param backend   service that did not answer; null when all did
 * @param at        when it was asked, real time
 * @param reference number under which the log tells more; null where nobody needs it
 * @param retry     address to try again; null where that would change nothing
 * @param again     from when that is worth it, real time, a whole minute; null when nobody says
 */
public record ErrorPage(HttpStatus status, String kind, String detail, List<String> details, String backend, Instant at, String reference, String retry, Instant again) {

    private static final int TOO_LARGE = 413;

    static ErrorPage of(int status) {
        HttpStatus known = HttpStatus.resolve(status) == null ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.valueOf(status);
        return new ErrorPage(known, kind(known), null, List.of(), null, null, null, null, null);
    }

    static ErrorPage of(Problem problem) {
        ErrorPage plain = of(problem.status());
        return new ErrorPage(plain.status, plain.kind, problem.detail().isEmpty() ? null : problem.detail(),
                problem.errors().stream().map(Problem.Fault::detail).filter(Objects::nonNull).toList(), null, null, null, null, again(problem.retryAfter()));
    }

    /** Whether what a form sent arrived, nobody knows when no answer came; a page can simply be asked for again. */
    static ErrorPage of(BackendAway away, String retry) {
        return new ErrorPage(HttpStatus.SERVICE_UNAVAILABLE, retry == null ? "unsure" : "away", null, List.of(), away.backend().word(), away.at(), null, retry, again(away.retryAfter()));
    }

    /** Whether somebody else was first, so that there are two versions. */
    boolean isConflict() {
        return kind.equals("conflict");
    }

    ErrorPage withReference(String number) {
        return new ErrorPage(status, kind, detail, details, backend, at, number, retry, again);
    }

    ErrorPage withRetry(String address) {
        return new ErrorPage(status, kind, detail, details, backend, at, reference, address, again);
    }

    /** The next whole minute: nobody reads seconds, and a minute early would be refused again. */
    private static Instant again(Optional<Long> told) {
        return told.map(seconds -> RealTime.now().plusSeconds(seconds).plus(1, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MINUTES)).orElse(null);
    }

    private static String kind(HttpStatus status) {
        if (status.value() == TOO_LARGE) {
            return "too-large";
        }
        return switch (status) {
            case FORBIDDEN -> "forbidden";
            case NOT_FOUND, METHOD_NOT_ALLOWED, GONE -> "not-found";
            case CONFLICT, PRECONDITION_FAILED, PRECONDITION_REQUIRED -> "conflict";
            case TOO_MANY_REQUESTS -> "too-many";
            case SERVICE_UNAVAILABLE -> "away";
            default -> status.is4xxClientError() ? "invalid" : "broken";
        };
    }
}
