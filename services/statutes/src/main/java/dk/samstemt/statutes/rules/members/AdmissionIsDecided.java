package dk.samstemt.statutes.rules.members;

import dk.samstemt.statutes.facts.members.AdmissionFacts;
import dk.samstemt.statutes.facts.members.Body;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.Optional;

/** MEM-9: admission is a recorded decision of the body that admits members; a new party has no board seat by it. */
final class AdmissionIsDecided implements Rule<AdmissionFacts> {

    @Override
    public String id() {
        return "MEM-9";
    }

    @Override
    public Verdict ask(AdmissionFacts facts, Law law) {
        Body admits = admits(law);
        return objection(facts, admits).map(point -> Verdict.of(false).found(point)).orElseGet(() -> admitted(facts, law)).relyingOn("A-17");
    }

    static Body admits(Law law) {
        return law.reads("A-17", "BOARD") ? Body.BOARD : Body.ASSEMBLY;
    }

    private static Optional<Point> objection(AdmissionFacts facts, Body admits) {
        if (facts.decidedBy() == null || facts.decidedOn() == null || facts.decision() == null || facts.decision().isBlank()) {
            return Optional.of(Verdict.point("NO_DECISION", "body", admits));
        }
        if (facts.decidedBy() != admits) {
            return Optional.of(Verdict.point("ANOTHER_BODY", "body", admits, "decidedBy", facts.decidedBy()));
        }
        if (!facts.admitted()) {
            return Optional.of(Verdict.point("DECLINED", "body", admits, "decidedOn", facts.decidedOn()));
        }
        return facts.decidedOn().isAfter(facts.day())
                ? Optional.of(Verdict.point("DECIDED_LATER", "decidedOn", facts.decidedOn())) : Optional.empty();
    }

    private static Verdict admitted(AdmissionFacts facts, Law law) {
        Verdict verdict = Verdict.of(true).found("ADMITTED", "applicant", facts.applicant().applicant(), "decidedOn", facts.decidedOn());
        boolean represented = ApplicantIsEligible.isRepresented(facts.applicant(), law);
        boolean seated = law.profile().party(facts.applicant().applicant()).filter(party -> party.seats() > 0).isPresent();
        return represented ? verdict.found("REPRESENTED") : seated ? verdict
                : verdict.found("COUNTS_WITHOUT_SEAT", "applicant", facts.applicant().applicant(), "decidedOn", facts.decidedOn());
    }
}
