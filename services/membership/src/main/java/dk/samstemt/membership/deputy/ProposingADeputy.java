package dk.samstemt.membership.deputy;

import dk.samstemt.membership.association.Associations;
import dk.samstemt.membership.period.Period;
import dk.samstemt.membership.problem.MembershipProblems;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;

/** One vice-chair proposes to the other who acts for the impeded chair, and how long. */
@Service
class ProposingADeputy {

    private final Associations associations;
    private final ViceChairs viceChairs;
    private final Deputies deputies;
    private final LegalTime time;

    ProposingADeputy(Associations associations, ViceChairs viceChairs, Deputies deputies, LegalTime time) {
        this.associations = associations;
        this.viceChairs = viceChairs;
        this.deputies = deputies;
        this.time = time;
    }

    @Transactional
    public String proposing(Caller caller, NewDeputy wanted) {
        associations.lock(caller.association());
        Instant moment = time.now();
        viceChairs.mustInclude(caller, moment);
        Period period = wanted.period(moment);
        ViceChair acting = viceChairs.in(wanted.acting(), caller.association(), moment)
                .orElseThrow(() -> ProblemException.of(MembershipProblems.OFFICE_VACANT));
        deputies.mustBeFree(caller.association(), period);
        Deputy proposed = new Deputy(Ids.next("dep"), acting, period, caller.person(), null, null);
        deputies.propose(caller.association(), proposed, moment);
        return proposed.deputy();
    }
}
