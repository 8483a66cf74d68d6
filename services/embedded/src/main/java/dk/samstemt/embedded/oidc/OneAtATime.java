package dk.samstemt.embedded.oidc;

import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Lets one caller at a time into a store of logins under way. The library's store in memory walks its map while others put into it, so
 * that two people who log in at the same moment can get an error.
 */
final class OneAtATime implements OAuth2AuthorizationService {

    private final OAuth2AuthorizationService store;

    OneAtATime(OAuth2AuthorizationService store) {
        this.store = store;
    }

    @Override
    public synchronized void save(OAuth2Authorization authorization) {
        store.save(authorization);
    }

    @Override
    public synchronized void remove(OAuth2Authorization authorization) {
        store.remove(authorization);
    }

    @Override
    public synchronized OAuth2Authorization findById(String id) {
        return store.findById(id);
    }

    @Override
    public synchronized OAuth2Authorization findByToken(String token, OAuth2TokenType type) {
        return store.findByToken(token, type);
    }
}
