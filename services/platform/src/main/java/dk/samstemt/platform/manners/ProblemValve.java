package dk.samstemt.platform.manners;

import dk.samstemt.platform.web.ProblemAnswers;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.ProblemType;
import dk.samstemt.platform.web.Problems;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** What the container refuses before any of our filters is asked, an address that is no text for one, as a problem too. */
final class ProblemValve extends ErrorReportValve {

    private static final int REFUSED = 400;

    private final ObjectProvider<ProblemAnswers> problems;
    private final ObjectProvider<LocaleResolver> locales;

    ProblemValve(ObjectProvider<ProblemAnswers> problems, ObjectProvider<LocaleResolver> locales) {
        this.problems = problems;
        this.locales = locales;
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        int status = response.getStatus();
        if (status < REFUSED || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        ProblemType type = stalled(request) ? Problems.REQUEST_TIMEOUT : Problems.ofStatus(status);
        response.setStatus(type.status());
        ProblemException problem = ProblemException.of(type);
        byte[] body = problems.getObject().answer(problem, locales.getObject().resolveLocale(request.getRequest())).getBody();
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getReporter().write(new String(body, StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The container tells a caller who stopped sending from one who sent nonsense only by this.
    private static boolean stalled(Request request) {
        return request.getCoyoteRequest().getErrorException() instanceof SocketTimeoutException;
    }
}
