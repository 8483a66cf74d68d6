package dk.samstemt.statutes.lint;

import dk.samstemt.statutes.profile.Profile;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells what is odd about a profile. Pure, the same for the same profile, and fast enough for every build. */
public final class ProfileLint {

    private static final List<Function<Profile, Stream<LintFinding>>> CHECKS = List.of(DecisionCoverage::of, DeadClauses::of, CastingOverBase::of,
            RulesLaidDown::of, ProvisionsCarried::of, Numbering::of, ParametersRead::of, ZeroNumbers::of, ReadingsApplied::of, RatesAgainstShares::of, PayingParties::of, NamedParties::of);

    private ProfileLint() {
    }

    /** What is odd about a profile that {@code ProfileReader} has taken, the gravest first, then in the order of the checks. */
    public static List<LintFinding> of(Profile profile) {
        return CHECKS.stream().flatMap(check -> check.apply(profile)).sorted(Comparator.comparing(LintFinding::severity)).toList();
    }
}
