package dk.samstemt.membership.mandate;

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

/** Grants and ends mandates. */
@RestController
@RequestMapping("/api/v1/associations/{association}/mandates")
class MandateController {

    private final GrantingAMandate granting;

    MandateController(GrantingAMandate granting) {
        this.granting = granting;
    }

    @Action("membership.grant-mandate")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> grant(@PathVariable String association, @RequestBody NewMandate mandate, Caller caller) {
        return Map.of("mandate", granting.granting(caller, mandate));
    }

    @Action("membership.end-mandate")
    @PostMapping("/{mandate}/end")
    Ended end(@PathVariable String association, @PathVariable String mandate, @RequestBody Ending ending, Caller caller) {
        return new Ended(mandate, granting.ending(caller, mandate, ending));
    }

    /**
     * A mandate's end.
     *
     * @param mandate its id
     * @param until   first instant it no longer holds
     */
    record Ended(String mandate, Instant until) {
    }
}
