package dk.samstemt.membership.me;

import dk.samstemt.membership.association.Associations;
import dk.samstemt.platform.access.Access;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.access.Roles;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Everything the caller can act as, in every association: roles, parties spoken for and offices, with the names people know them by. */
@RestController
@RequestMapping("/api/v1/me")
class MyRolesController {

    private final Access access;
    private final Associations associations;
    private final Memberships memberships;

    MyRolesController(Access access, Associations associations, Memberships memberships) {
        this.access = access;
        this.associations = associations;
        this.memberships = memberships;
    }

    @Action("membership.read-my-roles")
    @GetMapping
    Mine mine(Caller caller) {
        // The configured administrator is bound to no person and works in all of them.
        Collection<String> candidates = caller.is(Roles.ADMINISTRATOR) ? associations.all() : access.associations();
        return new Mine(candidates.stream().map(access::find).flatMap(Optional::stream).map(memberships::of).toList());
    }

    /** @param memberships one per association in which the caller has a role */
    record Mine(List<Memberships.Membership> memberships) {
    }
}
