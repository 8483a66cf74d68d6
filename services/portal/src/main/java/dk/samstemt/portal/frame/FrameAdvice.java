package dk.samstemt.portal.frame;

import dk.samstemt.portal.text.Shown;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import java.util.Locale;

/** Gives every page {@code frame} and {@code show}. */
@ControllerAdvice("dk.samstemt.portal")
class FrameAdvice {

    private final Frames frames;

    FrameAdvice(Frames frames) {
        this.frames = frames;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, Locale locale) {
        return frames.of(request, locale);
    }

    @ModelAttribute("show")
    Shown show(Locale locale) {
        return new Shown(locale);
    }
}
