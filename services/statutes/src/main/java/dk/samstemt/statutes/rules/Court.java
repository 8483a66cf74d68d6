package dk.samstemt.statutes.rules;

import dk.samstemt.json.Records;
import dk.samstemt.statutes.profile.Interpretation;
import dk.samstemt.statutes.ruling.LawFailure;
import dk.samstemt.statutes.ruling.OtherReading;
import dk.samstemt.statutes.ruling.Question;
import dk.samstemt.statutes.ruling.Reliance;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.ruling.RulingKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes rulings of one kind: asks every rule, tries other readings, looks for counterfactuals. */
public final class Court<F extends Record> {

    /** Rises whenever a change of code changes a ruling's bytes. */
    public static final int RULESET = 1;

    private final RulingKind kind;
    private final Class<F> type;
    private final List<Rule<F>> rules;
    private final Alternatives<F> alternatives;

    public Court(RulingKind kind, Class<F> type, List<Rule<F>> rules, Alternatives<F> alternatives) {
        this.kind = kind;
        this.type = type;
        this.rules = rules;
        this.alternatives = alternatives;
    }

    /** The question it answers. */
    public RulingKind kind() {
        return kind;
    }

    /** Ids of the rules it asks, in order. */
    public List<String> ruleIds() {
        return rules.stream().map(Rule::id).toList();
    }

    /** The ruling as today's code makes it from recorded facts. */
    public Ruling again(Map<String, Object> facts, Law law) {
        return rule(Records.read(facts, type), law);
    }

    /** The ruling on these facts. */
    public Ruling rule(F facts, Law law) {
        boolean answer = answer(facts, law);
        List<Question> questions = new ArrayList<>();
        List<String> reliedOn = new ArrayList<>();
        asked(facts, law).forEach(rule -> {
            Verdict verdict = rule.ask(facts, law);
            questions.add(new Question(rule.id(), law.provisions(rule.id()), verdict.answer(), Points.plain(verdict.points())));
            reliedOn.addAll(verdict.reliedOn());
        });
        return new Ruling(kind, answer, RULESET, law.edition(), Records.tree(facts), List.copyOf(questions),
                reliances(reliedOn, facts, law), counterfactuals(answer, facts, law), Counterfactuals.WITHIN);
    }

    /** The bare answer, without looking for what would have changed it. */
    public boolean answer(F facts, Law law) {
        return asked(facts, law).allMatch(rule -> rule.ask(facts, law).answer());
    }

    private Stream<Rule<F>> asked(F facts, Law law) {
        return rules.stream().filter(rule -> law.laysDown(rule.id()) && rule.applies(facts));
    }

    private List<dk.samstemt.statutes.ruling.Counterfactual> counterfactuals(boolean answer, F facts, Law law) {
        return new Counterfactuals<>(facts, other -> wouldAnswer(other, law).filter(found -> found != answer).isPresent(), alternatives.of(facts, law)).search();
    }

    /** The answer to facts nobody stated: where these statutes say nothing about them, as of a form they do not know, there is none. */
    private Optional<Boolean> wouldAnswer(F other, Law law) {
        try {
            return Optional.of(answer(other, law));
        } catch (LawFailure silent) {
            return Optional.empty();
        }
    }

    private List<Reliance> reliances(List<String> ids, F facts, Law law) {
        return ids.stream().distinct().flatMap(id -> law.profile().interpretation(id).stream())
                .sorted(Comparator.comparing(found -> Integer.parseInt(found.id().substring(2))))
                .map(found -> reliance(found, facts, law)).toList();
    }

    private Reliance reliance(Interpretation found, F facts, Law law) {
        boolean answer = answer(facts, law);
        List<OtherReading> others = found.otherReadings().stream().map(reading -> new OtherReading(reading,
                Readings.applied(law, found.id(), reading) ? wouldAnswer(facts, law.reading(found.id(), reading)).orElse(null) : null)).toList();
        boolean decides = others.stream().anyMatch(other -> other.answer() != null && other.answer() != answer);
        return new Reliance(found.id(), found.reading(), decides, others);
    }
}
