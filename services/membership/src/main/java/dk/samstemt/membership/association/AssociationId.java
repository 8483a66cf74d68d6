package dk.samstemt.membership.association;

import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;

import java.util.regex.Pattern;

/** How an association may be called in keys, paths and log lines. */
final class AssociationId {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    private AssociationId() {
    }

    /** Answers 400 when a new association cannot bear this id. */
    static void check(String association) {
        if (!FORM.matcher(association).matches()) {
            throw ProblemException.of(Problems.BAD_REQUEST);
        }
    }
}
