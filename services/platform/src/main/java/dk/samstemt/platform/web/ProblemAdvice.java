package dk.samstemt.platform.web;

import dk.samstemt.platform.bytes.BytesUnavailable;
import dk.samstemt.platform.events.NotYet;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import java.sql.SQLException;
import java.util.Locale;

/** Every exception as a problem; none tells what the program looks like inside. It takes all, so a service's own advice goes first. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    /** Class 22 of the SQL states. */
    private static final String DATA_EXCEPTION = "22";

    private final ProblemAnswers answers;

    ProblemAdvice(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> problem(ProblemException e, Locale locale) {
        return answers.answer(e, locale);
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, ServletRequestBindingException.class, MethodArgumentTypeMismatchException.class,
            RequestRejectedException.class, InvalidParameterException.class})
    ResponseEntity<byte[]> unreadable(Exception e, Locale locale) {
        return answers.answer(ProblemException.of(Problems.BAD_REQUEST), locale);
    }

    /** Also where the rollback, too, found nobody: the outcome is not known here, the key makes the repetition safe. */
    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class, TransactionSystemException.class,
            TransientDataAccessException.class})
    ResponseEntity<byte[]> away(Exception e, Locale locale) {
        LOG.warn("The database does not answer: {}", e.getClass().getSimpleName());
        return answers.answer(ProblemException.of(Problems.UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "5"), locale);
    }

    /** A fact or bytes that another service still owes. */
    @ExceptionHandler({NotYet.class, BytesUnavailable.class})
    ResponseEntity<byte[]> later(Exception e, Locale locale) {
        LOG.warn("A request came before what it needs: {}", e.getMessage());
        return answers.answer(ProblemException.of(Problems.UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "5"), locale);
    }

    /** A NUL in a parameter or a day beyond the calendar: the sender's fault where the database is the first to see it. */
    @ExceptionHandler
    ResponseEntity<byte[]> unstorable(DataIntegrityViolationException e, Locale locale) {
        boolean data = e.getRootCause() instanceof SQLException cause && String.valueOf(cause.getSQLState()).startsWith(DATA_EXCEPTION);
        return data ? unreadable(e, locale) : any(e, locale);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> any(Exception e, Locale locale) {
        if (e instanceof ErrorResponse error) {
            ProblemException problem = ProblemException.of(Problems.ofStatus(error.getStatusCode().value()));
            error.getHeaders().forEach((name, values) -> problem.header(name, String.join(", ", values)));
            return answers.answer(problem, locale);
        }
        LOG.error("A request failed", e);
        return answers.answer(ProblemException.of(Problems.INTERNAL), locale);
    }
}
