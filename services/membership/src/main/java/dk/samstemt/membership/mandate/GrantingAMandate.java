package dk.samstemt.membership.mandate;

import dk.samstemt.contracts.membership.MandateEnded;
import dk.samstemt.contracts.membership.MandateGranted;
import dk.samstemt.membership.announce.Announcing;
import dk.samstemt.membership.association.Associations;
import dk.samstemt.membership.period.Ending;
import dk.samstemt.membership.period.Period;
import dk.samstemt.membership.period.Periods;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;

/** Grants and ends mandates under the association's lock, so that two grants at once cannot give one person two parties. */
@Service
public class GrantingAMandate {

    private final Associations associations;
    private final MandateRules rules;
    private final Mandates mandates;
    private final LegalTime time;
    private final Announcing announcing;

    GrantingAMandate(Associations associations, MandateRules rules, Mandates mandates, LegalTime time, Announcing announcing) {
        this.associations = associations;
        this.rules = rules;
        this.mandates = mandates;
        this.time = time;
        this.announcing = announcing;
    }

    @Transactional
    public String granting(Caller caller, NewMandate given) {
        given.check();
        associations.lock(caller.association());
        Instant moment = time.now();
        Period period = Periods.asked(given.from(), given.until(), moment);
        Mandate mandate = new Mandate(Ids.next("man"), given.person(), given.party(), period);
        rules.check(caller, mandate, moment);
        mandates.add(caller.association(), mandate);
        announcing.announce(caller, moment, new MandateGranted(mandate.mandate(), mandate.person(), mandate.party(), period.from(), period.until()));
        return mandate.mandate();
    }

    @Transactional
    public Instant ending(Caller caller, String id, Ending ending) {
        associations.lock(caller.association());
        Instant moment = time.now();
        Mandate mandate = mandates.find(caller.association(), id).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
        Instant until = ending.of(mandate.period(), moment);
        mandates.end(caller.association(), id, until);
        announcing.announce(caller, moment, new MandateEnded(id, mandate.person(), mandate.party(), until));
        return until;
    }
}
