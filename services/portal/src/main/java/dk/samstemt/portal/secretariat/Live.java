package dk.samstemt.portal.secretariat;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

import java.util.Arrays;

/**
 * A page that asks for itself again while something may change. What it shows has a mark, which the page sends along as {@code set}; while the mark is the same the
 * answer is 204: nothing is swapped under anybody's eyes, and nothing is announced twice.
 */
final class Live {

    private static final View NOTHING = (model, request, response) -> response.setStatus(HttpStatus.NO_CONTENT.value());

    private Live() {
    }

    /** The mark of what is shown: everything that may change by itself, and nothing that is new each time. */
    static String mark(Object... shown) {
        return Integer.toHexString(Arrays.hashCode(shown));
    }

    /** The page, or that it is as it was; the model has its {@code mark}. */
    static ModelAndView page(String view, Model model, String set) {
        return set != null && set.equals(model.getAttribute("mark")) ? new ModelAndView(NOTHING) : new ModelAndView(view, model.asMap());
    }
}
