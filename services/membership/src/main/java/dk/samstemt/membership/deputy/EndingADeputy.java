package dk.samstemt.membership.deputy;

import dk.samstemt.contracts.membership.DeputyEnded;
import dk.samstemt.membership.announce.Announcing;
import dk.samstemt.membership.association.Associations;
import dk.samstemt.membership.period.Ending;
import dk.samstemt.membership.problem.MembershipProblems;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.access.Roles;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;

/** Ends an agreement before its time, or withdraws or declines a proposal. Anyone of the chairmanship may: the chair who is back, and a vice-chair who no longer agrees. */
@Service
class EndingADeputy {

    private final Associations associations;
    private final Deputies deputies;
    private final LegalTime time;
    private final Announcing announcing;

    EndingADeputy(Associations associations, Deputies deputies, LegalTime time, Announcing announcing) {
        this.associations = associations;
        this.deputies = deputies;
        this.time = time;
        this.announcing = announcing;
    }

    @Transactional
    public Instant ending(Caller caller, String id, Ending ending) {
        associations.lock(caller.association());
        Instant moment = time.now();
        Deputy deputy = deputies.find(caller.association(), id);
        Instant until = until(deputy, ending, moment);
        deputies.end(caller.association(), id, until, moment);
        if (deputy.agreedBy() != null) {
            announcing.announce(caller, Roles.CHAIRMANSHIP, moment, new DeputyEnded(id, deputy.acting().person(), until));
        }
        return until;
    }

    private static Instant until(Deputy deputy, Ending ending, Instant moment) {
        if (deputy.state() == Deputy.State.WITHDRAWN) {
            throw ProblemException.of(MembershipProblems.ALREADY_ENDED);
        }
        // A proposal is withdrawn as a whole; there is no period of it to cut.
        return deputy.agreedBy() == null ? deputy.period().from() : ending.of(deputy.period(), moment);
    }
}
