package dk.samstemt.membership.person;

import dk.samstemt.contracts.Topics;
import dk.samstemt.contracts.membership.LoginChanged;
import dk.samstemt.membership.announce.Announcing;
import dk.samstemt.membership.association.Associations;
import dk.samstemt.membership.problem.MembershipProblems;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.events.Outbox;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;

/**
 * Binds a login to somebody who was registered without one, and ends a binding that was wrong, so that the right one can be bound. Both stand on the
 * decision log with who did them; statements that were made meanwhile stay what they are.
 */
@Service
class ChangingALogin {

    private final Associations associations;
    private final RegisteringAPerson registering;
    private final Persons persons;
    private final LegalTime time;
    private final Telling telling;

    ChangingALogin(Associations associations, RegisteringAPerson registering, Persons persons, LegalTime time, Telling telling) {
        this.associations = associations;
        this.registering = registering;
        this.persons = persons;
        this.time = time;
        this.telling = telling;
    }

    @Transactional
    public void binding(Caller caller, String reference, NewLogin given) {
        registering.binding(caller.association(), reference, given);
        persons.boundBy(caller.association(), reference, caller.person());
        telling.announcing().announce(caller, time.now(), new LoginChanged(reference, "BOUND"));
    }

    /**
     * Whoever ends it says which one it is; the login has no access from then on, and can be bound to somebody else.
     *
     * @throws ProblemException 409 when it is another by now; 422 when it is one's own: nobody locks himself out, or takes another login by himself
     */
    @Transactional
    public void ending(Caller caller, String reference, NewLogin given) {
        NewLogin login = given.checked();
        associations.lock(caller.association());
        persons.mustKnow(caller.association(), reference);
        if (reference.equals(caller.person())) {
            throw ProblemException.of(MembershipProblems.OWN_LOGIN);
        }
        if (!persons.unbind(caller.association(), reference, login)) {
            throw ProblemException.of(MembershipProblems.LOGIN_NOT_BOUND);
        }
        Instant moment = time.now();
        persons.unboundBy(caller, reference, login, moment);
        telling.outbox().publishState(Topics.LOGINS, reference, null);
        telling.announcing().announce(caller, moment, new LoginChanged(reference, "ENDED"));
    }

    /** The two ways to tell others. */
    @org.springframework.stereotype.Component
    record Telling(Outbox outbox, Announcing announcing) {
    }
}
