package dk.samstemt.statutes.rules.members;

import dk.samstemt.statutes.facts.members.AdmissionFacts;
import dk.samstemt.statutes.facts.members.Body;
import dk.samstemt.statutes.profile.Eligible;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Law;
import java.util.ArrayList;
import java.util.List;

/** What could be otherwise about an admission. */
final class AdmissionAlternatives implements Alternatives<AdmissionFacts> {

    @Override
    public List<Alternative<AdmissionFacts>> of(AdmissionFacts facts, Law law) {
        List<Alternative<AdmissionFacts>> all = new ArrayList<>();
        all.add(Choices.among("admittedBy", facts.decidedBy(), List.of(Body.values()), AdmissionFacts::by));
        all.add(Choices.flip("admitted", facts.admitted(), AdmissionFacts::withAdmitted));
        all.addAll(Choices.day("decidedOn", facts.decidedOn(), facts.day(), AdmissionFacts::on));
        all.add(Choices.among("memberClass", facts.applicant().memberClass(), ApplicantIsEligible.kinds(law).stream()
                .map(Eligible::memberClass).toList(), (now, other) -> now.of(now.applicant().ofClass(other))));
        all.add(Choices.among("area", facts.applicant().area(), ApplicantAlternatives.areas(law), (now, other) -> now.of(now.applicant().in(other))));
        all.add(Choices.flip("decisionNamed", facts.decision() != null && !facts.decision().isBlank(), (now, named) -> now.named(named ? "decision" : null)));
        return all;
    }
}
