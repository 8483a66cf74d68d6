package dk.samstemt.membership.grant;

import dk.samstemt.membership.period.Ending;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.Map;

/** Grants and ends roles. */
@RestController
@RequestMapping("/api/v1/associations/{association}/grants")
class GrantController {

    private final GrantingARole granting;

    GrantController(GrantingARole granting) {
        this.granting = granting;
    }

    @Action("membership.grant-role")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> grant(@PathVariable String association, @RequestBody NewGrant grant, Caller caller) {
        return Map.of("grant", granting.granting(caller, grant));
    }

    @Action("membership.end-role")
    @PostMapping("/{grant}/end")
    Ended end(@PathVariable String association, @PathVariable String grant, @RequestBody Ending ending, Caller caller) {
        return new Ended(grant, granting.ending(caller, grant, ending));
    }

    /**
     * A grant's end.
     *
     * @param grant its id
     * @param until first instant it no longer holds
     */
    record Ended(String grant, Instant until) {
    }
}
