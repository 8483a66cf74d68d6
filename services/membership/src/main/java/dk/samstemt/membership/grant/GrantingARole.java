package dk.samstemt.membership.grant;

import dk.samstemt.contracts.membership.RoleEnded;
import dk.samstemt.contracts.membership.RoleGranted;
import dk.samstemt.membership.announce.Announcing;
import dk.samstemt.membership.association.Associations;
import dk.samstemt.membership.period.Ending;
import dk.samstemt.membership.period.Periods;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;

/** Grants and ends roles under the association's lock, so that two grants at once cannot fill one office twice. */
@Service
class GrantingARole {

    private final Associations associations;
    private final GrantRules rules;
    private final Grants grants;
    private final LegalTime time;
    private final Announcing announcing;

    GrantingARole(Associations associations, GrantRules rules, Grants grants, LegalTime time, Announcing announcing) {
        this.associations = associations;
        this.rules = rules;
        this.grants = grants;
        this.time = time;
        this.announcing = announcing;
    }

    @Transactional
    public String granting(Caller caller, NewGrant given) {
        given.check();
        associations.lock(caller.association());
        Instant moment = time.now();
        Grant grant = new Grant(Ids.next("grt"), given.person(), given.role(), given.party(), given.office(),
                Periods.asked(given.from(), given.until(), moment));
        rules.check(caller.association(), grant, moment);
        grants.add(caller.association(), grant);
        announcing.announce(caller, moment, event(grant));
        return grant.grant();
    }

    @Transactional
    public Instant ending(Caller caller, String id, Ending ending) {
        associations.lock(caller.association());
        Instant moment = time.now();
        Grant grant = grants.find(caller.association(), id).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
        Instant until = ending.of(grant.period(), moment);
        grants.end(caller.association(), id, until);
        announcing.announce(caller, moment, new RoleEnded(id, grant.person(), until));
        return until;
    }

    private static RoleGranted event(Grant grant) {
        return new RoleGranted(grant.grant(), grant.person(), grant.role(), grant.party(),
                grant.office() == null ? null : grant.office().name(), grant.period().from(), grant.period().until());
    }
}
