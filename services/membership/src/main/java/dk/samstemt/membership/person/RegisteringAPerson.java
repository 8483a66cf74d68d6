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
public class RegisteringAPerson {

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
        String reference = registering(association, given.checked());
        binding(association, reference, given.login());
        return reference;
    }

    /** Without a login: the person receives what is sent, and cannot act before an administrator has bound one. */
    @Transactional
    public String registering(String association, NewContact given) {
        NewContact person = given.checked();
        associations.lock(association);
        String reference = Ids.next("per");
        mustNotShareUnnoticed(association, reference, person);
        persons.add(association, reference, person, time.now());
        tell(association, reference, person);
        return reference;
    }

    /** Another name, address or language. @return the revision it is now */
    @Transactional
    public int changing(String association, String reference, NewContact given, long seen) {
        NewContact person = given.checked();
        associations.lock(association);
        persons.mustBeAt(association, reference, seen);
        mustNotShareUnnoticed(association, reference, person);
        persons.change(association, reference, person);
        tell(association, reference, person);
        return (int) seen + 1;
    }

    /** A login for a person that has none: whoever changed one could take over what another person does. */
    @Transactional
    public void binding(String association, String reference, NewLogin given) {
        NewLogin login = given.checked();
        associations.lock(association);
        persons.mustKnow(association, reference);
        if (!persons.bind(association, reference, login)) {
            throw ProblemException.of(MembershipProblems.LOGIN_TAKEN);
        }
        outbox.publishState(Topics.LOGINS, reference, new Login(association, reference, login.provider(), login.subject()));
    }

    private void tell(String association, String reference, NewContact person) {
        outbox.publishState(Topics.CONTACTS, reference, new Contact(association, reference, person.name(), person.email(), person.language()));
    }

    /** Notices to two parties in one mailbox reach one pair of eyes: allowed, but only by saying so. */
    private void mustNotShareUnnoticed(String association, String reference, NewContact person) {
        if (persons.reachesAnother(association, person.email(), reference)) {
            if (!person.sharesMailbox()) {
                throw ProblemException.of(Problems.INVALID_BODY).at("/email", "shared-mailbox");
            }
            LOG.info("{} shares a mailbox with another person of {}, as was confirmed", reference, association);
        }
    }
}
