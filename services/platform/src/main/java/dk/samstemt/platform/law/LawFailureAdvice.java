package dk.samstemt.platform.law;

import dk.samstemt.platform.web.ProblemAnswers;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.statutes.ruling.LawFailure;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The statutes give no answer, or two: 422 with the question, the rules and every provision, before the advice that takes all. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class LawFailureAdvice {

    private final ProblemAnswers answers;

    LawFailureAdvice(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> none(LawFailure failure, Locale locale) {
        return answers.answer(problem(failure), locale);
    }

    static ProblemException problem(LawFailure failure) {
        ProblemException problem = failure.reason() == LawFailure.Reason.NO_RULE_APPLIES ? ProblemException.of(LawFailures.STATUTES_SILENT)
                : ProblemException.of(LawFailures.STATUTES_CONTRADICT, String.join(", ", failure.provisions()));
        return problem.with("question", failure.question()).with("rules", failure.rules()).with("provisions", failure.provisions());
    }
}
