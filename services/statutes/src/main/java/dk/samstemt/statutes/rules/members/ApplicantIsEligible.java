package dk.samstemt.statutes.rules.members;

import dk.samstemt.statutes.facts.members.ApplicantFacts;
import dk.samstemt.statutes.profile.Eligible;
import dk.samstemt.statutes.profile.Membership;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** MEM-1: only the kinds of members that the statutes name can join; an area or a name may be asked for besides. */
final class ApplicantIsEligible<F> implements Rule<F> {

    private final Function<F, ApplicantFacts> applicant;

    ApplicantIsEligible(Function<F, ApplicantFacts> applicant) {
        this.applicant = applicant;
    }

    @Override
    public String id() {
        return "MEM-1";
    }

    @Override
    public Verdict ask(F facts, Law law) {
        ApplicantFacts who = applicant.apply(facts);
        Optional<Eligible> kind = kind(who, law);
        if (kind.isEmpty()) {
            return Verdict.of(false).found("NO_SUCH_MEMBERS", "memberClass", who.memberClass());
        }
        Verdict verdict = Verdict.unless(Stream.of(named(who, kind.get()), within(who, kind.get())).flatMap(Optional::stream).toList(), isRepresented(who, law)
                ? Verdict.point("ELIGIBLE_REPRESENTED", "applicant", who.applicant())
                : Verdict.point("ELIGIBLE", "applicant", who.applicant(), "memberClass", who.memberClass()));
        return verdict.answer() && isNamed(who.applicant(), law) ? verdict.found("NAMED_ALREADY", "applicant", who.applicant()) : verdict;
    }

    /** Whether a party speaks for a member of this kind; a party of the statutes speaks for itself (MEM-3). */
    static boolean isRepresented(ApplicantFacts who, Law law) {
        return !law.knows(who.applicant()) && kind(who, law).map(Eligible::represented).orElse(false);
    }

    /** Whether the statutes name it as a party or as a member that a party speaks for. */
    private static boolean isNamed(String applicant, Law law) {
        return law.knows(applicant) || law.profile().parties().stream().anyMatch(party -> party.speaksFor().contains(applicant));
    }

    private static Optional<Point> named(ApplicantFacts who, Eligible kind) {
        return kind.named().isEmpty() || kind.named().contains(who.applicant()) ? Optional.empty()
                : Optional.of(Verdict.point("NOT_AMONG_THOSE_NAMED", "applicant", who.applicant(), "named", kind.named()));
    }

    private static Optional<Point> within(ApplicantFacts who, Eligible kind) {
        return kind.within().isEmpty() || kind.within().contains(who.area()) ? Optional.empty()
                : Optional.of(Verdict.point("OUTSIDE", "applicant", who.applicant(), "within", kind.within()));
    }

    static Optional<Eligible> kind(ApplicantFacts who, Law law) {
        return kinds(law).stream().filter(kind -> kind.memberClass().equals(who.memberClass())).findFirst();
    }

    static List<Eligible> kinds(Law law) {
        return Optional.ofNullable(law.profile().membership()).map(Membership::eligible).orElseThrow(() ->
                new IllegalArgumentException("the profile " + law.profile().id() + " does not say who can become a member"));
    }
}
