package dk.samstemt.statutes.rules.charter;

import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import dk.samstemt.statutes.rules.Carries;
import java.time.LocalDate;
import java.util.List;

/** TRA-1: transitional provisions are marked spent with the day they were, and what they still mean for other rules is said. */
@Carries("TRA-1")
public final class Transition {

    private static final String RULE = "TRA-1";

    private Transition() {
    }

    /** The transitional provisions as they stand on a day, in the order of the text. */
    public static List<TransitionalProvision> on(Profile profile, LocalDate day) {
        return profile.provisions().stream().filter(provision -> provision.rules().contains(RULE))
                .map(provision -> read(provision, day)).toList();
    }

    private static TransitionalProvision read(Provision provision, LocalDate day) {
        boolean spent = provision.spent() != null && !day.isBefore(provision.spent());
        return new TransitionalProvision(provision.id(), provision.number(), spent, spent ? provision.spent() : null,
                provision.rules().stream().filter(rule -> !rule.equals(RULE)).toList());
    }
}
