package dk.samstemt.statutes.rules.members;

import dk.samstemt.statutes.facts.members.ApplicantFacts;
import dk.samstemt.statutes.profile.Eligible;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Law;
import java.util.List;

/** What could be otherwise about an applicant: its class and where it lies. */
final class ApplicantAlternatives implements Alternatives<ApplicantFacts> {

    @Override
    public List<Alternative<ApplicantFacts>> of(ApplicantFacts facts, Law law) {
        return List.of(Choices.among("memberClass", facts.memberClass(), classes(law), ApplicantFacts::ofClass),
                Choices.among("area", facts.area(), areas(law), ApplicantFacts::in));
    }

    private static List<String> classes(Law law) {
        return ApplicantIsEligible.kinds(law).stream().map(Eligible::memberClass).toList();
    }

    static List<String> areas(Law law) {
        return ApplicantIsEligible.kinds(law).stream().flatMap(kind -> kind.within().stream()).distinct().toList();
    }
}
