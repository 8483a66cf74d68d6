package dk.samstemt.portal.session;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * The portal's settings, {@code samstemt.portal.*}.
 *
 * @param url               its address as browsers know it; null where only tests know it
 * @param sessionIdle       after how long without a page the session ends
 * @param authorizationUri  where the provider asks people to log in, when it is not found under the issuer's address
 * @param logoutUri         where the provider logs people out, likewise; null when it cannot
 * @param demoUsers         whom the first page offers by one click, as {@code login|role|name} or with the party {@code login|role|name|da|en}; empty outside demos
 * @param helpMail          whom to ask, on every page
 * @param helpPhone         likewise; empty for none
 * @param accessibility     address of the accessibility statement (WAS-Tool); empty while there is none
 * @param accessibilityUpdated day on which that statement was last made or updated; null while nobody says
 * @param privacy           address of the privacy policy; empty while there is none
 */
@ConfigurationProperties("samstemt.portal")
public record PortalSettings(URI url, @DefaultValue("PT30M") Duration sessionIdle, URI authorizationUri, URI logoutUri, @DefaultValue List<String> demoUsers,
                             @DefaultValue("") String helpMail, @DefaultValue("") String helpPhone, @DefaultValue("") String accessibility,
                             LocalDate accessibilityUpdated, @DefaultValue("") String privacy) {

    /** Whether browsers come by TLS: then the session's cookie never travels without. */
    boolean isSecure() {
        return url != null && "https".equals(url.getScheme());
    }

    /** Name of the session's cookie. */
    String cookie() {
        return isSecure() ? "__Host-samstemt" : "samstemt";
    }
}
