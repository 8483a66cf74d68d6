package dk.samstemt.statutes.rules.agenda;

import dk.samstemt.statutes.facts.agenda.AgendaFacts;
import dk.samstemt.statutes.facts.agenda.Candidate;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Move;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What could be otherwise about those who are to be elected: each of them nominated or not, and proposed or not. */
final class CandidateAlternatives {

    private CandidateAlternatives() {
    }

    static List<Alternative<AgendaFacts>> of(AgendaFacts facts) {
        return Stream.concat(facts.nominated().stream(), facts.proposed().stream()).distinct().flatMap(candidate -> Stream.of(
                one("nominated", candidate, facts.nominated().contains(candidate), f -> f.withNominated(Choices.toggled(f.nominated(), candidate))),
                one("proposed", candidate, facts.proposed().contains(candidate), f -> f.withProposed(Choices.toggled(f.proposed(), candidate))))).toList();
    }

    /** A party may have one of business besides; the two are told apart. */
    private static Alternative<AgendaFacts> one(String fact, Candidate candidate, boolean now, UnaryOperator<AgendaFacts> change) {
        String named = fact + (candidate.business() ? "Business" : "");
        return Alternative.choice(named + "/" + candidate.party() + "/" + candidate.person(),
                List.of(Move.of(named, candidate.party(), now, !now, change)));
    }
}
