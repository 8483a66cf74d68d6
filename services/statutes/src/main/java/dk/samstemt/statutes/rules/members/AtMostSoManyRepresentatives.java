package dk.samstemt.statutes.rules.members;

import dk.samstemt.statutes.facts.members.SeatingFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import java.util.List;

/** MEM-6: each party takes part with at most so many representatives; one more is not seated. */
final class AtMostSoManyRepresentatives implements Rule<SeatingFacts> {

    private static final String MOST = "representatives.max";

    @Override
    public String id() {
        return "MEM-6";
    }

    @Override
    public Verdict ask(SeatingFacts facts, Law law) {
        if (!law.knows(facts.party())) {
            return Verdict.of(false).found("NOT_A_PARTY", "party", facts.party());
        }
        int most = Integer.parseInt(law.value(MOST, facts.day()));
        List<String> persons = facts.representatives().stream().distinct().toList();
        List<String> seated = persons.stream().limit(most).toList();
        Verdict verdict = Verdict.of(persons.size() <= most).found("SEATED", "party", facts.party(), "count", seated.size(), "most", most);
        return verdict.answer() ? verdict
                : verdict.found("NOT_SEATED", "party", facts.party(), "persons", persons.subList(most, persons.size()), "most", most);
    }
}
