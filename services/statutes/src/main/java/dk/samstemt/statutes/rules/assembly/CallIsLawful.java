package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.BasisKind;
import dk.samstemt.statutes.facts.CallFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.rules.dates.DateLaw;
import java.time.LocalDate;

/** GA-18: once a member has called for it, the assembly is held and the board cannot decline; what the board alone decided it can take back (GA-30). */
final class CallIsLawful implements Rule<CallFacts> {

    @Override
    public String id() {
        return "GA-18";
    }

    @Override
    public Verdict ask(CallFacts facts, Law law) {
        Verdict verdict = ExtraordinaryAssemblyIsCalledFor.judge(facts.basis(), facts.decidedAt(), law);
        if (!verdict.answer()) {
            return verdict;
        }
        if (facts.boardDeclined() && facts.basis().kind() == BasisKind.BOARD_DECISION) {
            return Verdict.of(false).found("TAKEN_BACK");
        }
        LocalDate today = law.calendar().dayOf(facts.decidedAt());
        Verdict held = facts.boardDeclined() ? verdict.found("CANNOT_DECLINE") : verdict;
        return held.found("EARLIEST_DAY", "earliestDay",
                DateLaw.of(law).earliest(AssemblyKind.EXTRAORDINARY, today));
    }
}
