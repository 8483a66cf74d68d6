package dk.samstemt.portal.frame;

import dk.samstemt.portal.session.LocalPage;
import dk.samstemt.portal.text.Shown;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Locale;

/** Writes pages that tell of an error, from whatever is known without asking anyone. */
@Component
class ErrorViews {

    private final Frames frames;
    private final LocaleResolver locales;

    ErrorViews(Frames frames, LocaleResolver locales) {
        this.frames = frames;
        this.locales = locales;
    }

    ModelAndView show(ErrorPage page, HttpServletRequest request) {
        Locale locale = locales.resolveLocale(request);
        ModelAndView view = new ModelAndView("frame/error", page.status());
        view.addObject("frame", frames.of(request, locale));
        view.addObject("show", new Shown(locale));
        view.addObject("error", page);
        return page.kind().equals("too-large") ? view.addObject("back", LocalPage.before(request)) : view;
    }

    /** The page after a login that ended ({@code expired}) or came to nothing ({@code login}), with what a form still brought. */
    ModelAndView loggedOut(String kind, HttpServletRequest request) {
        return unsaved(new ErrorPage(HttpStatus.FORBIDDEN, kind, null, List.of(), null, null, null, null, null), request);
    }

    /** A page about a form that was not taken, with what it brought. */
    ModelAndView unsaved(ErrorPage page, HttpServletRequest request) {
        return show(page, request).addObject("unsaved", Unsaved.in(request, new Shown(locales.resolveLocale(request))));
    }
}
