package dk.samstemt.membership.person;

import dk.samstemt.membership.person.model.EmailAddress;
import dk.samstemt.membership.person.model.PersonName;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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

    private static final Set<String> LANGUAGES = Set.of("da", "en");
    private static final Pattern LOGIN_PART = Pattern.compile("[\\x21-\\x7E&&[^|]]{1,255}");

    /**
     * How a person logs in.
     *
     * @param provider the word for the identity provider
     * @param subject  its subject
     */
    record NewLogin(String provider, String subject) {
    }

    /** The same with name and address in the form in which they are kept; 422 with every fault otherwise. */
    NewPerson checked() {
        ProblemException faults = ProblemException.of(Problems.INVALID_BODY);
        boolean good = fine(PersonName.fault(name).orElse(null), faults, "/name")
                & fine(EmailAddress.of(email).isPresent() ? null : email == null ? "missing" : "invalid-address", faults, "/email")
                & language(faults)
                & fine(login != null && part(login.provider()) ? null : "invalid", faults, "/login/provider")
                & fine(login != null && part(login.subject()) ? null : "invalid", faults, "/login/subject");
        if (!good) {
            throw faults;
        }
        return new NewPerson(PersonName.of(name).orElseThrow().value(), EmailAddress.of(email).orElseThrow().value(), language, login, sharedMailbox);
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

    private static boolean part(String text) {
        return text != null && LOGIN_PART.matcher(text).matches();
    }
}
