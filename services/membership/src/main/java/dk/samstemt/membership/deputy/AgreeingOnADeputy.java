package dk.samstemt.membership.deputy;

import dk.samstemt.contracts.membership.DeputyAgreed;
import dk.samstemt.membership.announce.Announcing;
import dk.samstemt.membership.association.Associations;
import dk.samstemt.membership.period.Period;
import dk.samstemt.membership.problem.MembershipProblems;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.access.Roles;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.statutes.facts.Office;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;

/** The other vice-chair agrees; from then on the deputy acts. The period lies after the agreement and within the acting one's office. */
@Service
class AgreeingOnADeputy {

    private final Associations associations;
    private final ViceChairs viceChairs;
    private final Deputies deputies;
    private final LegalTime time;
    private final Announcing announcing;

    AgreeingOnADeputy(Associations associations, ViceChairs viceChairs, Deputies deputies, LegalTime time, Announcing announcing) {
        this.associations = associations;
        this.viceChairs = viceChairs;
        this.deputies = deputies;
        this.time = time;
        this.announcing = announcing;
    }

    @Transactional
    public Deputy agreeing(Caller caller, String id) {
        associations.lock(caller.association());
        Instant moment = time.now();
        viceChairs.mustInclude(caller, moment);
        Deputy agreed = agreed(caller, deputies.find(caller.association(), id), moment);
        deputies.mustBeFree(caller.association(), agreed.period());
        deputies.agree(caller.association(), agreed, moment);
        announcing.announce(caller, Roles.CHAIRMANSHIP, moment, event(agreed));
        return agreed;
    }

    private Deputy agreed(Caller caller, Deputy proposed, Instant moment) {
        if (proposed.state() != Deputy.State.PROPOSED) {
            throw ProblemException.of(MembershipProblems.PROPOSAL_CLOSED);
        }
        Period period = period(caller.association(), proposed, moment);
        Deputy agreed = new Deputy(proposed.deputy(), proposed.acting(), period, proposed.proposedBy(), caller.person(), null);
        viceChairs.mustAllow(caller.association(), agreed, moment);
        return agreed;
    }

    private Period period(String association, Deputy proposed, Instant moment) {
        ViceChair acting = viceChairs.in(proposed.acting().office(), association, moment)
                .filter(holder -> holder.grant().equals(proposed.acting().grant()))
                .orElseThrow(() -> ProblemException.of(MembershipProblems.PROPOSAL_CLOSED));
        Period within = proposed.period().startingAt(moment).endingWith(acting.period());
        if (!within.holdsAtAll()) {
            throw ProblemException.of(MembershipProblems.PROPOSAL_CLOSED);
        }
        return within;
    }

    private static DeputyAgreed event(Deputy agreed) {
        return new DeputyAgreed(agreed.deputy(), Office.CHAIR.name(), agreed.acting().office().name(), agreed.acting().person(),
                agreed.acting().party(), agreed.period().from(), agreed.period().until(), agreed.agreed());
    }
}
