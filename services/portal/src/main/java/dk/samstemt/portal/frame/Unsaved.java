package dk.samstemt.portal.frame;

import dk.samstemt.portal.session.LocalPage;
import dk.samstemt.portal.text.Shown;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What people had written in a form that was not taken, because their login had ended or somebody else was first: it is shown once more, so that nobody writes it
 * twice. Nothing is shown that another site's form brought here.
 *
 * @param texts  texts of several words, and days; choices, keys and figures are one word each and are not shown
 * @param files  names of files that were sent along
 * @param newest address of the page the form stood on, as it is now; null where it is not known, or has no address of its own
 */
public record Unsaved(List<String> texts, List<String> files, String newest) {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    static Unsaved in(HttpServletRequest request, Shown show) {
        if (!"same-origin".equals(request.getHeader("Sec-Fetch-Site"))) {
            return new Unsaved(List.of(), List.of(), null);
        }
        return new Unsaved(texts(request, show), files(request), newest(request));
    }

    private static List<String> texts(HttpServletRequest request, Shown show) {
        return request.getParameterMap().values().stream().flatMap(Arrays::stream).map(String::strip).map(text -> text.matches(DAY) ? day(text, show) : text)
                .filter(text -> text.contains(" ")).distinct().toList();
    }

    /** As it is read, not as a browser sends it; what is no day stays one word. */
    private static String day(String text, Shown show) {
        try {
            return show.day(LocalDate.parse(text));
        } catch (java.time.DateTimeException none) {
            return text;
        }
    }

    private static List<String> files(HttpServletRequest request) {
        MultipartHttpServletRequest form = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return form == null ? List.of() : form.getMultiFileMap().values().stream().flatMap(List::stream).filter(file -> !file.isEmpty()).map(Unsaved::name).toList();
    }

    private static String name(MultipartFile file) {
        return new FormFile(file, null).name();
    }

    /** The address a form was sent from; where a form is shown again at the address it is sent to, there is none to ask for. */
    private static String newest(HttpServletRequest request) {
        String page = LocalPage.before(request);
        return page == null || page.equals("/") || URI.create(page).getPath().equals(request.getRequestURI()) ? null : page;
    }
}
