package dk.samstemt.membership.review;

import dk.samstemt.membership.version.StatutesVersion;
import dk.samstemt.statutes.pages.Coverage;
import dk.samstemt.statutes.profile.Handling;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;

import java.util.List;
import java.util.Locale;

/**
 * An association at one glance, under the statutes in force.
 *
 * @param parties     who is convened, states and must agree, in the order of the profile
 * @param statutes    the version in force
 * @param automated   provisions a rule answers for
 * @param people      provisions people carry out in a step
 * @param informative provisions that ask for nothing
 * @param unmarked    provisions whose mark says nothing
 * @param findings    what the linter finds odd, the gravest first
 */
record AssociationView(List<Party> parties, StatutesVersion statutes, long automated, long people, long informative, long unmarked, List<LintView> findings) {

    static AssociationView of(StatutesVersion version, Profile profile, Locale locale) {
        Coverage coverage = new Coverage(profile);
        return new AssociationView(profile.parties(), version, coverage.count(Handling.AUTOMATED), coverage.count(Handling.PEOPLE), coverage.count(Handling.INFORMATIVE),
                coverage.unmarked().size(), LintView.of(profile, locale));
    }
}
