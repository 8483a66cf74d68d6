package dk.samstemt.membership.problem;

import dk.samstemt.platform.web.ProblemCatalogue;
import dk.samstemt.platform.web.ProblemType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** The problems of this service; their texts stand in its bundles. */
@Configuration(proxyBeanMethods = false)
public class MembershipProblems {

    /** A profile that is none, contradicts itself or leaves a gap; the places are named. */
    public static final ProblemType PROFILE_REFUSED = new ProblemType("profile-refused", 422);
    /** The association has statutes; only an adopted amendment changes them. */
    public static final ProblemType ASSOCIATION_EXISTS = new ProblemType("association-exists", 409);
    /** The login belongs to another person of the association. */
    public static final ProblemType LOGIN_TAKEN = new ProblemType("login-taken", 409);
    /** The person has another login by now, or none. */
    public static final ProblemType LOGIN_NOT_BOUND = new ProblemType("login-not-bound", 409);
    /** Nobody ends the binding of his own login. */
    public static final ProblemType OWN_LOGIN = new ProblemType("own-login", 422);
    /** GA-29: nobody speaks for two parties. */
    public static final ProblemType ONE_PARTY_ONLY = new ProblemType("one-party-only", 422);
    /** The person already speaks for the party in that time. */
    public static final ProblemType MANDATE_EXISTS = new ProblemType("mandate-exists", 409);
    /** The office is held by another in that time. */
    public static final ProblemType OFFICE_TAKEN = new ProblemType("office-taken", 409);
    /** BO-4: the chairmanship would not be composed as the statutes say. */
    public static final ProblemType CHAIRMANSHIP_COMPOSITION = new ProblemType("chairmanship-composition", 422);
    /** BO-10: only the two vice-chairs agree about the deputy. */
    public static final ProblemType ONLY_A_VICE_CHAIR = new ProblemType("only-a-vice-chair", 403);
    /** The statutes do not allow it; the ruling says why and what would have changed it. */
    public static final ProblemType REFUSED_BY_LAW = new ProblemType("refused-by-law", 422);
    /** The proposal has been agreed to, withdrawn or overtaken. */
    public static final ProblemType PROPOSAL_CLOSED = new ProblemType("proposal-closed", 409);
    /** Another agreement covers some of the period. */
    public static final ProblemType DEPUTY_EXISTS = new ProblemType("deputy-exists", 409);
    /** Nobody holds the office now. */
    public static final ProblemType OFFICE_VACANT = new ProblemType("office-vacant", 409);
    /** A grant or mandate that has ended cannot be ended again or lengthened. */
    public static final ProblemType ALREADY_ENDED = new ProblemType("already-ended", 409);
    /** A grant or mandate cannot end before this moment: acts have been done under it. */
    public static final ProblemType ENDS_IN_THE_PAST = new ProblemType("ends-in-the-past", 422);
    /** No version was in force at that moment or on that day. */
    public static final ProblemType NO_STATUTES_THEN = new ProblemType("no-statutes-then", 404);
    /** The moment or day asked for cannot be read, or both were given. */
    public static final ProblemType INVALID_MOMENT = new ProblemType("invalid-moment", 422);

    /** A text that cannot be read as statutes; every place is named. */
    public static final ProblemType TEXT_REFUSED = new ProblemType("text-refused", 422);

    /** A file that is no list of members; why is said, and nothing is kept. */
    public static final ProblemType LIST_REFUSED = new ProblemType("member-list-refused", 422);
    /** What the list would do is not what was shown any more. */
    public static final ProblemType LIST_OUTDATED = new ProblemType("member-list-outdated", 409);
    /** Rows of the list cannot be taken, so none is. */
    public static final ProblemType LIST_HAS_FAULTS = new ProblemType("member-list-has-faults", 422);
    /** The list has been taken in already. */
    public static final ProblemType LIST_DONE = new ProblemType("member-list-done", 409);

    @Bean
    ProblemCatalogue membershipProblemCatalogue() {
        return new ProblemCatalogue("dk/samstemt/membership/problems", List.of(PROFILE_REFUSED, ASSOCIATION_EXISTS, LOGIN_TAKEN, LOGIN_NOT_BOUND, OWN_LOGIN,
                ONE_PARTY_ONLY, MANDATE_EXISTS, OFFICE_TAKEN, CHAIRMANSHIP_COMPOSITION, ONLY_A_VICE_CHAIR,
                REFUSED_BY_LAW, PROPOSAL_CLOSED, DEPUTY_EXISTS, OFFICE_VACANT, ALREADY_ENDED, ENDS_IN_THE_PAST,
                NO_STATUTES_THEN, INVALID_MOMENT, TEXT_REFUSED,
                LIST_REFUSED, LIST_OUTDATED, LIST_HAS_FAULTS, LIST_DONE));
    }
}
