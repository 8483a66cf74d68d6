package dk.samstemt.portal.session;

import dk.samstemt.portal.client.UserToken;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Asked by a window in which nothing has been done for long: that it was asked keeps the session, and a token that has run out is renewed with it. */
@Controller
class StayPage {

    private final UserToken token;

    StayPage(UserToken token) {
        this.token = token;
    }

    /** Changes nothing else, so it can be asked for by a link too. */
    @GetMapping("/bliv-logget-ind")
    ResponseEntity<Void> stay() {
        token.current();
        return ResponseEntity.noContent().build();
    }
}
