package dk.samstemt.portal.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Errors that no page was reached for, and the page after a login that ended. */
@Controller
class ErrorPages implements ErrorController {

    private final ErrorViews views;

    ErrorPages(ErrorViews views) {
        this.views = views;
    }

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        ErrorPage page = ErrorPage.of(status instanceof Integer code ? code : HttpStatus.NOT_FOUND.value());
        return views.show(page.status().is5xxServerError() ? page.withReference(response.getHeader("X-Correlation-Id")) : page, request);
    }

    /** A form that came too late is passed on to here with what it brought. */
    @RequestMapping(path = "/udloebet", method = {RequestMethod.GET, RequestMethod.POST})
    ModelAndView expired(@RequestParam(required = false) String login, HttpServletRequest request) {
        return views.loggedOut(login == null ? "expired" : "login", request);
    }
}
