package dk.samstemt.membership.problem;

import dk.samstemt.platform.web.ProblemAnswers;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.statutes.inquiry.FactsDefects;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Facts that cannot be taken: 422 with every place at once, before the advice that takes all. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class FactsAdvice {

    private final ProblemAnswers answers;

    FactsAdvice(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(FactsDefects defects, Locale locale) {
        ProblemException problem = ProblemException.of(Problems.INVALID_BODY);
        defects.defects().forEach(defect -> problem.at(defect.pointer(), defect.code(), defect.alternatives()));
        return answers.answer(problem, locale);
    }
}
