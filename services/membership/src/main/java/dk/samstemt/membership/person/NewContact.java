package dk.samstemt.membership.person;

import dk.samstemt.membership.person.model.EmailAddress;
import dk.samstemt.membership.person.model.PersonName;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;

import java.util.List;
import java.util.Set;

/**
 * How a person is addressed and reached.
 *
 * @param name          as the person is addressed
 * @param email         one address
 * @param language      {@code da} or {@code en}
 * @param sharedMailbox true confirms that another person reads the same mailbox; null otherwise
 */
public record NewContact(String name, String email, String language, Boolean sharedMailbox) {

    private static final Set<String> LANGUAGES = Set.of("da", "en");

    /** The same in the form in which it is kept; 422 with every fault otherwise. */
    NewContact checked() {
        ProblemException faults = ProblemException.of(Problems.INVALID_BODY);
        if (!check(faults)) {
            throw faults;
        }
        return kept();
    }

    /** Adds what is wrong; whether nothing is. */
    boolean check(ProblemException faults) {
        return fine(PersonName.fault(name).orElse(null), faults, "/name")
                & fine(EmailAddress.of(email).isPresent() ? null : email == null ? "missing" : "invalid-address", faults, "/email")
                & language(faults);
    }

    /** Name and address in the form in which they are kept; for what has been checked. */
    NewContact kept() {
        return new NewContact(PersonName.of(name).orElseThrow().value(), EmailAddress.of(email).orElseThrow().value(), language, sharedMailbox);
    }

    /** Whether the person is known to share the mailbox. */
    boolean sharesMailbox() {
        return sharedMailbox != null && sharedMailbox;
    }

    private boolean language(ProblemException faults) {
        boolean known = language != null && LANGUAGES.contains(language);
        if (!known) {
            faults.at("/language", language == null ? "missing" : "unknown-value", List.of("da", "en"));
        }
        return known;
    }

    private static boolean fine(String fault, ProblemException faults, String pointer) {
        if (fault != null) {
            faults.at(pointer, fault);
        }
        return fault == null;
    }
}
