package dk.samstemt.membership.person;

import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;

import java.util.regex.Pattern;

/**
 * How a person logs in.
 *
 * @param provider the word for the identity provider
 * @param subject  its subject
 */
record NewLogin(String provider, String subject) {

    private static final Pattern PART = Pattern.compile("[\\x21-\\x7E&&[^|]]{1,255}");

    /** Adds what is wrong with a login, which may be missing; whether nothing is. */
    static boolean check(NewLogin login, ProblemException faults, String pointer) {
        return fine(login == null ? null : login.provider, faults, pointer + "/provider") & fine(login == null ? null : login.subject, faults, pointer + "/subject");
    }

    /** The same; 422 with every fault otherwise. */
    NewLogin checked() {
        ProblemException faults = ProblemException.of(Problems.INVALID_BODY);
        if (!check(this, faults, "")) {
            throw faults;
        }
        return this;
    }

    private static boolean fine(String text, ProblemException faults, String pointer) {
        boolean good = text != null && PART.matcher(text).matches();
        if (!good) {
            faults.at(pointer, "invalid");
        }
        return good;
    }
}
