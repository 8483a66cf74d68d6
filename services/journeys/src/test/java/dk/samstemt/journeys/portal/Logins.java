package dk.samstemt.journeys.portal;

import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The portal's sessions from inside: what would take half an hour of waiting is done at once. */
final class Logins {

    private static final String TOKENS = HttpSessionOAuth2AuthorizedClientRepository.class.getName() + ".AUTHORIZED_CLIENTS";

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Logins(Portal portal) {
        this.sessions = portal.installation.house.inside("portal").getBean(FindByIndexNameSessionRepository.class);
    }

    /** The sessions of a user. */
    Set<String> of(String user) {
        return sessions.findByPrincipalName(user).keySet();
    }

    /** Ends them, as when nothing was done for half an hour. */
    void end(String user) {
        of(user).forEach(sessions::deleteById);
    }

    /** The token of the user's only session. */
    String token(String user) {
        return tokens(sessions.findByPrincipalName(user).values().iterator().next()).values().iterator().next().getAccessToken().getTokenValue();
    }

    /** Lets the tokens in a user's sessions be old, and what renews them good. */
    void runOut(String user) {
        runOut(sessions, user);
    }

    private static <S extends Session> void runOut(FindByIndexNameSessionRepository<S> sessions, String user) {
        sessions.findByPrincipalName(user).values().forEach(session -> {
            Map<String, OAuth2AuthorizedClient> old = new HashMap<>();
            tokens(session).forEach((provider, client) -> old.put(provider, aged(client)));
            session.setAttribute(TOKENS, old);
            sessions.save(session);
        });
    }

    private static Map<String, OAuth2AuthorizedClient> tokens(Session session) {
        return session.getAttribute(TOKENS);
    }

    private static OAuth2AuthorizedClient aged(OAuth2AuthorizedClient client) {
        OAuth2AccessToken token = client.getAccessToken();
        Instant past = Instant.now().minus(Duration.ofHours(1));
        return new OAuth2AuthorizedClient(client.getClientRegistration(), client.getPrincipalName(),
                new OAuth2AccessToken(token.getTokenType(), token.getTokenValue(), past, past.plusSeconds(60), token.getScopes()), client.getRefreshToken());
    }
}
