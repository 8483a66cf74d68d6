package dk.samstemt.membership.person;

import dk.samstemt.contracts.Topics;
import dk.samstemt.contracts.membership.Contact;
import dk.samstemt.contracts.membership.Login;
import dk.samstemt.membership.association.Associations;
import dk.samstemt.membership.problem.MembershipProblems;
import dk.samstemt.platform.events.Outbox;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a person a random reference and binds a login to it. Name and address go out on the compacted topic only. */
@Service
class RegisteringAPerson {

    private static final Logger LOG = LoggerFactory.getLogger(RegisteringAPerson.class);

    private final Associations associations;
    private final Persons persons;
    private final LegalTime time;
    private final Outbox outbox;

    RegisteringAPerson(Associations associations, Persons persons, LegalTime time, Outbox outbox) {
        this.associations = associations;
        this.persons = persons;
        this.time = time;
        this.outbox = outbox;
    }

    @Transactional
    public String registering(String association, NewPerson given) {
        NewPerson person = given.checked();
        associations.lock(association);
        String reference = Ids.next("per");
        mustNotShareUnnoticed(association, reference, person);
        persons.add(association, reference, person, time.now());
        if (!persons.bind(association, reference, person.login())) {
            throw ProblemException.of(MembershipProblems.LOGIN_TAKEN);
        }
        outbox.publishState(Topics.CONTACTS, reference, new Contact(association, reference, person.name(), person.email(), person.language()));
        outbox.publishState(Topics.LOGINS, reference, new Login(association, reference, person.login().provider(), person.login().subject()));
        return reference;
    }

    /** Notices to two parties in one mailbox reach one pair of eyes: allowed, but only by saying so. */
    private void mustNotShareUnnoticed(String association, String reference, NewPerson person) {
        if (persons.reachesSomebody(association, person.email())) {
            if (!person.sharesMailbox()) {
                throw ProblemException.of(Problems.INVALID_BODY).at("/email", "shared-mailbox");
            }
            LOG.info("{} shares a mailbox with another person of {}, as was confirmed", reference, association);
        }
    }
}
