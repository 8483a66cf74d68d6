package dk.samstemt.portal.frame;

import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.portal.session.Hat;
import dk.samstemt.portal.session.Me;
import dk.samstemt.portal.session.PortalSettings;
import dk.samstemt.portal.session.WhoAmI;
import dk.samstemt.portal.session.Worn;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the frame of a request, of nothing that could fail. */
@Component
class Frames {

    private final Menus menus;
    private final PortalSettings settings;
    private final LegalTime time;
    private final boolean demo;

    Frames(Menus menus, PortalSettings settings, LegalTime time, @Value("${samstemt.time-machine:false}") boolean demo) {
        this.menus = menus;
        this.settings = settings;
        this.time = time;
        this.demo = demo;
    }

    Frame of(HttpServletRequest request, Locale locale) {
        Optional<Me> me = WhoAmI.known(request);
        Hat hat = Worn.drawn(request).orElse(null);
        Optional<Me.Membership> membership = hat == null ? Optional.empty() : me.flatMap(known -> known.in(hat.association()));
        return new Frame(locale.getLanguage(), path(request), membership.map(Me.Membership::name).orElse(null),
                name(me, membership), request.getUserPrincipal() != null, hat, hat == null ? null : me.flatMap(known -> known.party(hat)).orElse(null),
                me.map(known -> choices(known, hat)).orElse(List.of()), menu(hat, address(request)), clock(request), settings);
    }

    private static String name(Optional<Me> me, Optional<Me.Membership> membership) {
        return membership.or(() -> me.flatMap(known -> known.memberships().stream().findFirst())).map(Me.Membership::personName).orElse(null);
    }

    private static List<Frame.Choice> choices(Me me, Hat worn) {
        return me.hats().stream().filter(hat -> !hat.equals(worn)).map(hat -> choice(me, hat)).toList();
    }

    static Frame.Choice choice(Me me, Hat hat) {
        Map<String, String> association = me.in(hat.association()).map(Me.Membership::name).orElse(Map.of());
        return new Frame.Choice(hat, association, me.party(hat).orElse(null));
    }

    private List<Frame.Entry> menu(Hat hat, String path) {
        return hat == null ? List.of() : menus.of(hat.role()).stream().map(item -> entry(item, hat, path)).toList();
    }

    /** The home is current only where it is the page itself; any other item also for the pages below it. */
    private static Frame.Entry entry(Menu.Item item, Hat hat, String path) {
        String href = hat.home() + item.path();
        return new Frame.Entry(item.text(), href, path.equals(href) || !item.path().isEmpty() && path.startsWith(href + "/"));
    }

    /** The page, with its query where it was asked for by GET: a language can be chosen again where a form was sent to the same address. */
    private static String path(HttpServletRequest request) {
        String uri = address(request);
        return request.getQueryString() == null || !"GET".equals(request.getMethod()) ? uri : uri + "?" + request.getQueryString();
    }

    private static String address(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    /** A page that tells of an error does without the demo's clock rather than wait for a database that does not answer. */
    private Instant clock(HttpServletRequest request) {
        if (!demo || request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) != null) {
            return null;
        }
        try {
            return time.now();
        } catch (DataAccessException away) {
            return null;
        }
    }
}
