package dk.samstemt.portal.session;

import jakarta.servlet.RequestDispatcher;
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
        Hat hat = at(request.getRequestURI()).orElseThrow(NoSuchPage::new);
        request.setAttribute(WORN, check(hat, who.me(request)));
        return true;
    }

    private static Optional<Hat> at(String path) {
        Matcher address = ADDRESS.matcher(path);
        return address.matches() ? Role.at(address.group(2)).map(role -> new Hat(address.group(1), role, role == Role.REPRESENTATIVE ? address.group(3) : null)) : Optional.empty();
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

    /** The hat of the address that a request did not reach, if it is told of as an error and the person is known to wear it. */
    static Optional<Hat> missed(HttpServletRequest request) {
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return address == null ? Optional.empty() : at(address.toString()).filter(hat -> WhoAmI.known(request).filter(me -> me.hats().contains(hat)).isPresent());
    }
}
