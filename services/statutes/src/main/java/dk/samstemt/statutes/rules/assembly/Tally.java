package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.decision.Stances;
import dk.samstemt.statutes.decision.Vote;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.profile.DecisionCase;
import dk.samstemt.statutes.rules.Deciding;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The statements that count, one per party on the roll. */
final class Tally {

    private final DecisionFacts facts;
    private final Law law;
    private final Map<String, Answer> answers;

    Tally(DecisionFacts facts, Law law) {
        this.facts = facts;
        this.law = law;
        this.answers = counted();
    }

    Map<String, Answer> answers() {
        return answers;
    }

    private Map<String, Answer> counted() {
        Map<String, List<PartyStatement>> given = facts.statements().stream().filter(statement -> statement.receivedAt() != null)
                .collect(Collectors.groupingBy(PartyStatement::party));
        Map<String, Answer> counted = new LinkedHashMap<>();
        facts.roll().forEach(party -> counted.put(party, answer(given.getOrDefault(party, List.of()))));
        return counted;
    }

    /** The last in time counts; of two at the same moment the one that is further from assent, whatever their order. */
    private Answer answer(List<PartyStatement> all) {
        return all.stream().filter(this::inTime).max(Comparator.comparing(PartyStatement::receivedAt).thenComparing(Answer::of))
                .map(Answer::of).orElse(all.isEmpty() ? Answer.SILENT : Answer.LATE);
    }

    private boolean inTime(PartyStatement statement) {
        return statement.receivedAt().isBefore(law.deadline(facts));
    }

    /** The decision rules on these statements. */
    Deciding deciding() {
        return new Deciding(law, DecisionCase.assembly(facts.form(), facts.kind(), facts.subject()), stances());
    }

    private Stances stances() {
        boolean lenient = law.reads("A-38", "WHOEVER_IS_NOT_AGAINST") && facts.form() == AssemblyForm.WRITTEN;
        return new Stances(answers.entrySet().stream().map(answer -> new Vote(answer.getKey(), answer.getKey(),
                law.classOf(answer.getKey()), answer.getValue().stance(lenient))).toList());
    }

    List<Point> objections() {
        return answers.entrySet().stream().filter(answer -> answer.getValue() != Answer.ASSENT)
                .map(answer -> Verdict.point(answer.getValue().name(), "party", answer.getKey())).toList();
    }
}
