package dk.samstemt.statutes.rules.members;

import dk.samstemt.statutes.facts.members.WithdrawalFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.rules.dates.DateLaw;
import dk.samstemt.statutes.ruling.Point;
import java.time.LocalDate;

/**
 * MEM-5: after an assembly that raised a fee beyond the expected price development a member may withdraw within some weeks for the end
 * of that year. It only ever extends MEM-4's limit, so it never refuses what MEM-4 allows.
 */
final class WindowAfterRaise implements Rule<WithdrawalFacts> {

    @Override
    public String id() {
        return "MEM-5";
    }

    @Override
    public boolean applies(WithdrawalFacts facts) {
        return facts.raise() != null;
    }

    @Override
    public Verdict ask(WithdrawalFacts facts, Law law) {
        WithdrawalCase withdrawal = WithdrawalCase.of(facts, law);
        if (withdrawal.regularSuffices()) {
            return Verdict.of(true).found("NOT_NEEDED");
        }
        return Verdict.of(withdrawal.extensionSuffices()).found(found(withdrawal, law)).relyingOn("A-27");
    }

    private static Point found(WithdrawalCase withdrawal, Law law) {
        LocalDate assembly = withdrawal.facts().raise().assembly();
        LocalDate until = DateLaw.of(law).windowUntil(assembly).orElse(assembly);
        if (!withdrawal.facts().raise().beyondIndex()) {
            return Verdict.point("NOT_OPENED", "assembly", assembly);
        }
        LocalDate counted = withdrawal.lawful().received();
        String code = withdrawal.extensionSuffices() ? "WITHIN_WINDOW" : counted.isBefore(assembly) ? "BEFORE_WINDOW"
                : counted.isAfter(until) ? "WINDOW_OVER" : "WINDOW_OF_ANOTHER_YEAR";
        return Verdict.point(code, "assembly", assembly, "until", until, "ends", withdrawal.lawful().membershipEnds());
    }
}
