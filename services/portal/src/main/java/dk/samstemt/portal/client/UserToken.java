package dk.samstemt.portal.client;

import java.util.Optional;

/** The access token of whoever the running request is for. */
public interface UserToken {

    /**
     * A token that is still good; empty when nobody is logged in.
     *
     * @throws NotLoggedIn when the login has ended and cannot be renewed
     */
    Optional<String> current();
}
