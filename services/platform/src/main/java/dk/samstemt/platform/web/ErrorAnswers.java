package dk.samstemt.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import java.util.Locale;

/** What the container refuses before any controller is asked, as a problem too. */
@Controller
class ErrorAnswers implements ErrorController {

    private final ProblemAnswers answers;

    ErrorAnswers(ProblemAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    ResponseEntity<byte[]> error(HttpServletRequest request, Locale locale) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return answers.answer(ProblemException.of(status == null ? Problems.NOT_FOUND : Problems.ofStatus((Integer) status)), locale);
    }
}
