package dk.samstemt.portal.session;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

import java.util.regex.Pattern;

/** Addresses that stay here. */
public final class LocalPage {

    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.?&=%~-]*");

    private LocalPage() {
    }

    /** The address if it is one of ours, else the first page: a link from elsewhere must not send people elsewhere. */
    static String of(String page) {
        return OURS.matcher(page).matches() ? page : "/";
    }

    /** The page of ours from which a form was sent; null where the browser does not say. */
    public static String before(HttpServletRequest request) {
        String whole = String.valueOf(request.getHeader(HttpHeaders.REFERER));
        String page = whole.replaceFirst("^https?://[^/?#\\\\]+", "").replaceFirst("#.*", "");
        return OURS.matcher(page).matches() ? page : null;
    }
}
