package dk.samstemt.membership.person;

import dk.samstemt.membership.person.model.EmailAddress;
import dk.samstemt.membership.person.model.PersonName;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person to be registered.
 *
 * @param name     as the person is addressed
 * @param email    one address
 * @param language {@code da} or {@code en}
 * @param login    how the person logs in
 */
record NewPerson(String name, String email, String language, NewLogin login) {

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
        boolean good = fine(PersonName.of(name).isPresent(), faults, "/name")
                & fine(EmailAddress.of(email).isPresent(), faults, "/email")
                & fine(language != null && LANGUAGES.contains(language), faults, "/language")
                & fine(login != null && part(login.provider()), faults, "/login/provider")
                & fine(login != null && part(login.subject()), faults, "/login/subject");
        if (!good) {
            throw faults;
        }
        return new NewPerson(PersonName.of(name).orElseThrow().value(), EmailAddress.of(email).orElseThrow().value(), language, login);
    }

    private static boolean fine(boolean good, ProblemException faults, String pointer) {
        if (!good) {
            faults.at(pointer, "invalid");
        }
        return good;
    }

    private static boolean part(String text) {
        return text != null && LOGIN_PART.matcher(text).matches();
    }
}
