package dk.samstemt.statutes.rules.agenda;

import dk.samstemt.statutes.facts.agenda.RecordFacts;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.util.List;
import java.util.stream.Stream;

/** Whose statements a record could have to state: those of each party on the roll or not, and of the parties of the profile. */
final class RollAlternatives {

    private RollAlternatives() {
    }

    static List<Alternative<RecordFacts>> of(RecordFacts facts, Law law) {
        return Stream.concat(facts.roll().stream(), law.profile().partyIds().stream()).distinct()
                .map(party -> party(party, facts.roll().contains(party))).toList();
    }

    private static Alternative<RecordFacts> party(String party, boolean now) {
        return Alternative.choice("roll/" + party, List.of(Move.of("onRoll", party, now, !now, f -> f.withRoll(Choices.toggled(f.roll(), party)))));
    }
}
