package dk.samstemt.portal.session;

import org.springframework.web.service.annotation.GetExchange;

/** What {@code membership} says about the caller. */
public interface MyMemberships {

    @GetExchange("/api/v1/me")
    Me me();
}
