package dk.samstemt.portal.session;

import java.util.regex.Pattern;

/** Addresses that stay here. */
public final class LocalPage {

    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.?&=%~-]*");

    private LocalPage() {
    }

    /** The address if it is one of ours, else the first page: a link from elsewhere must not send people elsewhere. */
    public static String of(String page) {
        return OURS.matcher(page).matches() ? page : "/";
    }
}
