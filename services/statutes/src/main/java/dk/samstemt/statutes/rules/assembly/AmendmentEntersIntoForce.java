package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import java.time.Instant;

/** AM-3: an adopted amendment is in force from the close unless it states a later day; past rulings stand. */
final class AmendmentEntersIntoForce implements Rule<DecisionFacts> {

    @Override
    public String id() {
        return "AM-3";
    }

    @Override
    public boolean applies(DecisionFacts facts) {
        return facts.subject() == ItemSubject.AMENDMENT;
    }

    @Override
    public Verdict ask(DecisionFacts facts, Law law) {
        return begins(facts, law).relyingOn("A-31", "A-41");
    }

    private static Verdict begins(DecisionFacts facts, Law law) {
        Instant close = law.deadline(facts);
        if (facts.inForceFrom() == null) {
            return Verdict.of(true).found("FROM_THE_CLOSE", "from", close);
        }
        return Beginning.tooEarly(facts.inForceFrom(), close, law)
                ? Verdict.of(false).found("BEFORE_ADOPTION", "from", facts.inForceFrom(), "earliestDay", Beginning.earliest(close, law))
                : Verdict.of(true).found("FROM_A_DAY", "from", facts.inForceFrom());
    }
}
