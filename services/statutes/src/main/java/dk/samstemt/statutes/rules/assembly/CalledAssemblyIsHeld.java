package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.BasisKind;
import dk.samstemt.statutes.facts.CancellationFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import java.util.Objects;

/** GA-18: an assembly a member called for is held; the board cannot take it off again. */
final class CalledAssemblyIsHeld implements Rule<CancellationFacts> {

    @Override
    public String id() {
        return "GA-18";
    }

    @Override
    public boolean applies(CancellationFacts facts) {
        return facts.calledBy() != null && facts.calledBy().kind() == BasisKind.MEMBER_CALL;
    }

    @Override
    public Verdict ask(CancellationFacts facts, Law law) {
        boolean board = facts.cancelledBy() == null || facts.cancelledBy().kind() != BasisKind.MEMBER_CALL;
        return Verdict.of(!board).found(board ? "CANNOT_DECLINE" : "BY_A_MEMBER", "party",
                Objects.requireNonNullElse(facts.calledBy().member(), ""));
    }
}
