package dk.samstemt.portal.frame;

import dk.samstemt.platform.correlation.Correlation;
import dk.samstemt.portal.client.BackendAway;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.NotLoggedIn;
import dk.samstemt.portal.session.NoSuchPage;
import dk.samstemt.portal.session.NotYours;
import dk.samstemt.portal.session.PageAskedFor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What a page could not do becomes a page that says what, and what to do about it. */
@ControllerAdvice
class ErrorAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);
    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;

    private final ErrorViews views;

    ErrorAdvice(ErrorViews views) {
        this.views = views;
    }

    @ExceptionHandler(NoSuchPage.class)
    ModelAndView noSuchPage(HttpServletRequest request) {
        return views.show(ErrorPage.of(NOT_FOUND), request);
    }

    /** An address in which a word stands where a number belongs was written by hand. */
    @ExceptionHandler(TypeMismatchException.class)
    ModelAndView noSuchAddress(HttpServletRequest request) {
        return views.show(ErrorPage.of(NOT_FOUND), request);
    }

    @ExceptionHandler(NotYours.class)
    ModelAndView notYours(HttpServletRequest request) {
        return views.show(ErrorPage.of(FORBIDDEN), request);
    }

    @ExceptionHandler(BackendRefusal.class)
    ModelAndView refused(BackendRefusal refusal, HttpServletRequest request) {
        ErrorPage page = ErrorPage.of(refusal.problem());
        return page.isConflict() ? views.unsaved(page, request) : views.show(page.again() == null ? page : page.withRetry(address(request)), request);
    }

    @ExceptionHandler(BackendAway.class)
    ModelAndView away(BackendAway away, HttpServletRequest request) {
        LOG.warn("{}", away.getMessage(), away.getCause());
        return views.show(ErrorPage.of(away, address(request)).withReference(Correlation.current().id()), request);
    }

    /** Of a page that can be asked for again; null where something was sent. */
    private static String address(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return "GET".equals(request.getMethod()) ? request.getRequestURI() + query : null;
    }

    /** A page is asked for again after the login; what was sent by a form is not, but shown once more. */
    @ExceptionHandler(NotLoggedIn.class)
    ModelAndView loggedOut(HttpServletRequest request, HttpServletResponse response) {
        PageAskedFor.keep(request, response);
        return "GET".equals(request.getMethod()) ? new ModelAndView(new RedirectView("/oauth2/authorization/samstemt")) : views.loggedOut("expired", request);
    }

    @ExceptionHandler(Exception.class)
    ModelAndView broken(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse told && told.getStatusCode().is4xxClientError()) {
            return views.show(ErrorPage.of(told.getStatusCode().value()), request);
        }
        LOG.error("the page {} broke", request.getRequestURI(), failure);
        return views.show(ErrorPage.of(500).withReference(Correlation.current().id()), request);
    }
}
