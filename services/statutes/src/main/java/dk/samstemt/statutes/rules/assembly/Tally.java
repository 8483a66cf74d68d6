package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.profile.Stance;
import dk.samstemt.statutes.profile.Stances;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The statements that count, one per party on the roll. */
final class Tally {

    private final DecisionFacts facts;
    private final Law law;

    Tally(DecisionFacts facts, Law law) {
        this.facts = facts;
        this.law = law;
    }

    Map<String, Answer> answers() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        facts.roll().forEach(party -> answers.put(party, answer(party)));
        return answers;
    }

    private Answer answer(String party) {
        List<PartyStatement> all = facts.statements().stream()
                .filter(statement -> statement.party().equals(party) && statement.receivedAt() != null).toList();
        return all.stream().filter(this::inTime).max(Comparator.comparing(PartyStatement::receivedAt))
                .map(Answer::of).orElse(all.isEmpty() ? Answer.SILENT : Answer.LATE);
    }

    private boolean inTime(PartyStatement statement) {
        return statement.receivedAt().isBefore(law.deadline(facts));
    }

    boolean meets(String decisionRule) {
        boolean lenient = law.reads("A-38", "WHOEVER_IS_NOT_AGAINST") && facts.form() == AssemblyForm.WRITTEN;
        Map<String, Stance> stances = new LinkedHashMap<>();
        Map<String, String> classes = new LinkedHashMap<>();
        answers().forEach((party, answer) -> {
            stances.put(party, answer.stance(lenient));
            classes.put(party, law.classOf(party));
        });
        return law.rule(decisionRule).met(new Stances(stances, classes));
    }

    List<Point> objections() {
        return answers().entrySet().stream().filter(answer -> answer.getValue() != Answer.ASSENT)
                .map(answer -> Verdict.point(answer.getValue().name(), "party", answer.getKey())).toList();
    }
}
