package dk.samstemt.platform.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import java.util.Locale;

/** Every exception as a problem; none tells what the program looks like inside. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemAnswers answers;

    ProblemAdvice(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> problem(ProblemException e, Locale locale) {
        return answers.answer(e, locale);
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, ServletRequestBindingException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<byte[]> unreadable(Exception e, Locale locale) {
        return answers.answer(ProblemException.of(Problems.BAD_REQUEST), locale);
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class, TransientDataAccessException.class})
    ResponseEntity<byte[]> away(Exception e, Locale locale) {
        LOG.warn("The database does not answer: {}", e.getClass().getSimpleName());
        return answers.answer(ProblemException.of(Problems.UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "5"), locale);
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
