package dk.samstemt.embedded.oidc;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;

/** Demo users as Spring Security wants them. Their passwords are printed on the screen, so hashing them would protect nothing. */
final class Users {

    private Users() {
    }

    static UserDetails details(DemoUser user) {
        return User.withUsername(user.username()).password("{noop}" + user.password()).authorities("person").build();
    }
}
