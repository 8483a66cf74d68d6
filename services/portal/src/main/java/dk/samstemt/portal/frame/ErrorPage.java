package dk.samstemt.portal.frame;

import dk.samstemt.portal.client.BackendAway;
import dk.samstemt.portal.client.Problem;
import org.springframework.http.HttpStatus;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

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
 */
public record ErrorPage(HttpStatus status, String kind, String detail, List<String> details, String backend, Instant at, String reference, String retry) {

    static ErrorPage of(int status) {
        HttpStatus known = HttpStatus.resolve(status) == null ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.valueOf(status);
        return new ErrorPage(known, kind(known), null, List.of(), null, null, null, null);
    }

    static ErrorPage of(Problem problem) {
        ErrorPage plain = of(problem.status());
        return new ErrorPage(plain.status, plain.kind, problem.detail().isEmpty() ? null : problem.detail(),
                problem.errors().stream().map(Problem.Fault::detail).filter(Objects::nonNull).toList(), null, null, null, null);
    }

    static ErrorPage of(BackendAway away, String retry) {
        return new ErrorPage(HttpStatus.SERVICE_UNAVAILABLE, "away", null, List.of(), away.backend().word(), away.at(), null, retry);
    }

    ErrorPage withReference(String number) {
        return new ErrorPage(status, kind, detail, details, backend, at, number, retry);
    }

    private static String kind(HttpStatus status) {
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
