package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.decision.Measure;
import dk.samstemt.statutes.decision.Stances;
import dk.samstemt.statutes.decision.Vote;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.profile.DecisionCase;
import dk.samstemt.statutes.profile.DecisionRule;
import dk.samstemt.statutes.profile.DecisionScope;
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

    /** What the rule by which items are adopted finds. */
    Measure adopted() {
        return measured(law.deciding(DecisionScope.Purpose.ADOPTS, about()));
    }

    /** What the rule of quorum finds. */
    Measure quorum() {
        return measured(law.deciding(DecisionScope.Purpose.QUORUM, about()));
    }

    /** What the rules find that must be met besides. */
    List<Measure> besides() {
        return law.besides(about()).stream().map(this::measured).toList();
    }

    private DecisionCase about() {
        return DecisionCase.assembly(facts.form(), facts.kind(), facts.subject());
    }

    private Measure measured(DecisionRule rule) {
        return rule.combinator().test(stances());
    }

    private Stances stances() {
        boolean lenient = law.reads("A-38", "WHOEVER_IS_NOT_AGAINST") && facts.form() == AssemblyForm.WRITTEN;
        return new Stances(answers().entrySet().stream().map(answer -> new Vote(answer.getKey(), answer.getKey(),
                law.classOf(answer.getKey()), answer.getValue().stance(lenient))).toList());
    }

    List<Point> objections() {
        return answers().entrySet().stream().filter(answer -> answer.getValue() != Answer.ASSENT)
                .map(answer -> Verdict.point(answer.getValue().name(), "party", answer.getKey())).toList();
    }
}
