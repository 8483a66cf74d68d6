package dk.samstemt.portal.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets nobody onto a page below {@code /a/} who does not wear the hat of its address. */
final class HatCheck implements HandlerInterceptor {

    static final String WORN = HatCheck.class.getName() + ".worn";
    private static final Pattern ADDRESS = Pattern.compile("^/a/([^/]+)/([^/]+)(?:/([^/]+))?(?:/.*)?$");

    private final WhoAmI who;

    HatCheck(WhoAmI who) {
        this.who = who;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Matcher address = ADDRESS.matcher(request.getRequestURI());
        if (!address.matches()) {
            throw new NoSuchPage();
        }
        Hat hat = Role.at(address.group(2)).map(role -> new Hat(address.group(1), role, role == Role.REPRESENTATIVE ? address.group(3) : null))
                .orElseThrow(NoSuchPage::new);
        request.setAttribute(WORN, check(hat, who.me(request)));
        return true;
    }

    private static Hat check(Hat hat, Me me) {
        if (me.hats().contains(hat)) {
            return hat;
        }
        throw me.in(hat.association()).isPresent() && hat.role() != Role.REPRESENTATIVE ? new NotYours() : new NoSuchPage();
    }

    /** The hat of a request, if its address has one and it was checked. */
    static Optional<Hat> worn(HttpServletRequest request) {
        return Optional.ofNullable((Hat) request.getAttribute(WORN));
    }
}
