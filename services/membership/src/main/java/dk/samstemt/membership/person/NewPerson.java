package dk.samstemt.membership.person;

import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;

/**
 * A person to be registered.
 *
 * @param name     as the person is addressed
 * @param email    one address
 * @param language {@code da} or {@code en}
 * @param login    how the person logs in
 * @param sharedMailbox true confirms that another person reads the same mailbox; null otherwise
 */
record NewPerson(String name, String email, String language, NewLogin login, Boolean sharedMailbox) {

    /** Name and address in the form in which they are kept; 422 with every fault, those of the login included. */
    NewContact checked() {
        ProblemException faults = ProblemException.of(Problems.INVALID_BODY);
        NewContact contact = new NewContact(name, email, language, sharedMailbox);
        if (!(contact.check(faults) & NewLogin.check(login, faults, "/login"))) {
            throw faults;
        }
        return contact.kept();
    }
}
