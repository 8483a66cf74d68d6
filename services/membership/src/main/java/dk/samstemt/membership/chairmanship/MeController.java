package dk.samstemt.membership.chairmanship;

import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.time.LegalTime;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** What the caller is in an association. */
@RestController
@RequestMapping("/api/v1/associations/{association}/me")
class MeController {

    private final OfficeHolders holders;
    private final LegalTime time;

    MeController(OfficeHolders holders, LegalTime time) {
        this.holders = holders;
        this.time = time;
    }

    @Action("membership.read-me")
    @GetMapping
    Me me(@PathVariable String association, Caller caller) {
        return new Me(caller.person(), caller.roles().stream().sorted().toList(), caller.parties().stream().sorted().toList(),
                holders.of(association, caller.person(), time.now()));
    }

    /**
     * The caller.
     *
     * @param person  opaque reference
     * @param roles   roles held now
     * @param parties parties spoken for now
     * @param offices offices of the chairmanship held now
     */
    record Me(String person, List<String> roles, List<String> parties, List<String> offices) {
    }
}
