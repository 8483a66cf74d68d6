package dk.samstemt.portal.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

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

    @GetMapping("/udloebet")
    ModelAndView expired(@RequestParam(required = false) String login, HttpServletRequest request) {
        String kind = login == null ? "expired" : "login";
        return views.show(new ErrorPage(HttpStatus.FORBIDDEN, kind, null, List.of(), null, null, null, null), request);
    }
}
