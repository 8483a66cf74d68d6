package dk.samstemt.statutes.rules.members;

import dk.samstemt.statutes.facts.members.SeatingFacts;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.util.List;

/** Who could have stayed away. */
final class SeatingAlternatives implements Alternatives<SeatingFacts> {

    @Override
    public List<Alternative<SeatingFacts>> of(SeatingFacts facts, Law law) {
        return facts.representatives().stream().distinct().map(person -> Alternative.choice("present/" + person, List.of(
                Move.<SeatingFacts>of("present", person, true, false, now -> now.with(now.representatives().stream()
                        .filter(other -> !other.equals(person)).toList()))))).toList();
    }
}
