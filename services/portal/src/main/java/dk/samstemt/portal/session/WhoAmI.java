package dk.samstemt.portal.session;

import dk.samstemt.platform.time.RealTime;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Who is logged in, asked at most once a minute: what a person may do is decided by the services at every call, this only draws the page. */
public final class WhoAmI {

    private static final String KEPT = WhoAmI.class.getName();
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final MyMemberships membership;

    WhoAmI(MyMemberships membership) {
        this.membership = membership;
    }

    private record Kept(String subject, Instant at, Me me) implements Serializable {

        private static final long serialVersionUID = 1L;

        boolean isFor(String other) {
            return subject.equals(other) && at.plus(FRESH).isAfter(RealTime.now());
        }
    }

    /** The person of a request that is logged in. */
    public Me me(HttpServletRequest request) {
        HttpSession session = request.getSession();
        String subject = request.getUserPrincipal().getName();
        if (session.getAttribute(KEPT) instanceof Kept kept && kept.isFor(subject)) {
            return kept.me();
        }
        Me me = membership.me();
        session.setAttribute(KEPT, new Kept(subject, RealTime.now(), me));
        return me;
    }

    /** The person if it is known without asking: for pages that tell of an error, which must not meet another. */
    public static Optional<Me> known(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && request.getUserPrincipal() != null && session.getAttribute(KEPT) instanceof Kept kept
                && kept.subject().equals(request.getUserPrincipal().getName()) ? Optional.of(kept.me()) : Optional.empty();
    }
}
