package dk.samstemt.portal.frame;

import jakarta.servlet.http.HttpServletRequest;

import java.util.Arrays;
import java.util.List;

/** What people had written in a form that came after their login had ended: it is shown once more, so that nobody writes it twice. */
final class Unsaved {

    private Unsaved() {
    }

    /** Texts of several words, and nothing that another site's form brought here. Choices, keys and figures are one word each and are not shown. */
    static List<String> in(HttpServletRequest request) {
        if (!"same-origin".equals(request.getHeader("Sec-Fetch-Site"))) {
            return List.of();
        }
        return request.getParameterMap().values().stream().flatMap(Arrays::stream).map(String::strip).filter(text -> text.contains(" ")).distinct().toList();
    }
}
