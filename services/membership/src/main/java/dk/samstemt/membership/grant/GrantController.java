package dk.samstemt.membership.grant;

import dk.samstemt.membership.grant.RoleList.PartyNamed;
import dk.samstemt.membership.period.Ending;
import dk.samstemt.membership.version.Profiles;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.Map;

/** Who may act as what; grants and ends roles. */
@RestController
@RequestMapping("/api/v1/associations/{association}/grants")
class GrantController {

    private static final int LARGEST = 200;

    private final GrantingARole granting;
    private final RoleBook book;
    private final Profiles profiles;
    private final LegalTime time;

    GrantController(GrantingARole granting, RoleBook book, Profiles profiles, LegalTime time) {
        this.granting = granting;
        this.book = book;
        this.profiles = profiles;
        this.time = time;
    }

    @Action("membership.read-grants")
    @GetMapping
    RoleList all(@PathVariable String association, @RequestParam(required = false) String after, @RequestParam(required = false) String person,
                 @RequestParam(defaultValue = "100") int size) {
        if (size < 1 || size > LARGEST) {
            throw ProblemException.of(Problems.BAD_REQUEST);
        }
        Instant now = time.now();
        RoleList page = book.page(association, new RoleBook.Excerpt(after, person, size), now);
        return new RoleList(page.persons(), page.next(), profiles.at(association, now).parties().stream().map(party -> new PartyNamed(party.id(), party.name())).toList());
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
