package dk.samstemt.statutes.rules;

import dk.samstemt.json.Records;
import dk.samstemt.statutes.profile.Interpretation;
import dk.samstemt.statutes.ruling.Edition;
import dk.samstemt.statutes.ruling.OtherReading;
import dk.samstemt.statutes.ruling.Question;
import dk.samstemt.statutes.ruling.Reliance;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.ruling.RulingKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes rulings of one kind: asks every rule, tries other readings, looks for counterfactuals. */
final class Court<F extends Record> {

    /** Rises whenever a change of code changes a ruling's bytes. */
    static final int RULESET = 1;

    private final RulingKind kind;
    private final List<Rule<F>> rules;
    private final Alternatives<F> alternatives;

    Court(RulingKind kind, List<Rule<F>> rules, Alternatives<F> alternatives) {
        this.kind = kind;
        this.rules = rules;
        this.alternatives = alternatives;
    }

    List<String> ruleIds() {
        return rules.stream().map(Rule::id).toList();
    }

    Ruling rule(F facts, Law law) {
        boolean answer = answer(facts, law);
        List<Question> questions = new ArrayList<>();
        List<String> reliedOn = new ArrayList<>();
        for (Rule<F> rule : rules) {
            if (rule.applies(facts)) {
                Verdict verdict = rule.ask(facts, law);
                questions.add(new Question(rule.id(), law.provisions(rule.id()), verdict.answer(), Points.plain(verdict.points())));
                reliedOn.addAll(verdict.reliedOn());
            }
        }
        return new Ruling(kind, answer, RULESET, edition(law), Records.tree(facts), List.copyOf(questions),
                reliances(reliedOn, facts, law), counterfactuals(answer, facts, law), Counterfactuals.WITHIN);
    }

    boolean answer(F facts, Law law) {
        return rules.stream().filter(rule -> rule.applies(facts)).allMatch(rule -> rule.ask(facts, law).answer());
    }

    private static Edition edition(Law law) {
        return new Edition(law.profile().id(), law.profile().version(), law.profile().digest());
    }

    private List<dk.samstemt.statutes.ruling.Counterfactual> counterfactuals(boolean answer, F facts, Law law) {
        return new Counterfactuals<>(facts, other -> answer(other, law) != answer, alternatives.of(facts, law)).search();
    }

    private List<Reliance> reliances(List<String> ids, F facts, Law law) {
        return ids.stream().distinct().flatMap(id -> law.profile().interpretation(id).stream())
                .sorted(Comparator.comparing(found -> Integer.parseInt(found.id().substring(2))))
                .map(found -> reliance(found, facts, law)).toList();
    }

    private Reliance reliance(Interpretation found, F facts, Law law) {
        boolean answer = answer(facts, law);
        List<OtherReading> others = found.otherReadings().stream().map(reading -> new OtherReading(reading,
                Readings.applied(found.id(), reading) ? answer(facts, law.reading(found.id(), reading)) : null)).toList();
        boolean decides = others.stream().anyMatch(other -> other.answer() != null && other.answer() != answer);
        return new Reliance(found.id(), found.reading(), decides, others);
    }
}
