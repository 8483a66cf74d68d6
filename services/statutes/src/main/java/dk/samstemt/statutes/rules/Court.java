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
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes rulings of one kind: asks every rule, tries other readings, looks for counterfactuals. */
public final class Court<F extends Record> {

    /** Rises whenever a change of code changes a ruling's bytes. */
    public static final int RULESET = 3;

    private final RulingKind kind;
    private final Class<F> type;
    private final List<Rule<F>> rules;
    private final Alternatives<F> alternatives;
    private final Set<String> decisive;

    /** A court that can answer as soon as any of its rules is laid down. */
    public Court(RulingKind kind, Class<F> type, List<Rule<F>> rules, Alternatives<F> alternatives) {
        this(kind, type, rules, alternatives, Set.of());
    }

    private Court(RulingKind kind, Class<F> type, List<Rule<F>> rules, Alternatives<F> alternatives, Set<String> decisive) {
        this.kind = kind;
        this.type = type;
        this.rules = rules;
        this.alternatives = alternatives;
        this.decisive = decisive;
    }

    /** The same court, which answers only where one of these rules applies: the others alone decide nothing. */
    public Court<F> decidedBy(String... ids) {
        return new Court<>(kind, type, rules, alternatives, Set.of(ids));
    }

    /** The question it answers. */
    public RulingKind kind() {
        return kind;
    }

    /** Ids of the rules it asks, in order. */
    public List<String> ruleIds() {
        return rules.stream().map(Rule::id).toList();
    }

    /** Ids of the rules a law lays down for it; empty where none of those that decide is among them. */
    public List<String> laidDown(Law law) {
        List<Rule<F>> found = in(law);
        return found.stream().anyMatch(this::decides) ? found.stream().map(Rule::id).distinct().toList() : List.of();
    }

    /** The ruling as today's code makes it from recorded facts. */
    public Ruling again(Map<String, Object> facts, Law law) {
        return rule(Records.read(facts, type), law);
    }

    /**
     * The ruling on these facts, in whatever order they are told.
     *
     * @throws LawFailure if the statutes give no answer, or two that contradict
     */
    public Ruling rule(F facts, Law law) {
        return ruled(FactsInOrder.of(facts, type, law), law);
    }

    private Ruling ruled(F facts, Law law) {
        boolean answer = answer(facts, law);
        Counterfactuals<F> search = new Counterfactuals<>(matter(answer, facts, law), otherwise(facts, law));
        List<Question> questions = new ArrayList<>();
        List<String> reliedOn = new ArrayList<>();
        asked(facts, law).forEach(rule -> {
            Verdict verdict = rule.ask(facts, law);
            questions.add(new Question(rule.id(), law.provisions(rule.id()), verdict.answer(), Points.plain(verdict.points())));
            reliedOn.addAll(verdict.reliedOn());
        });
        return new Ruling(kind, answer, RULESET, law.edition(), Records.tree(facts), List.copyOf(questions),
                reliances(reliedOn, answer, facts, law), search.found(), search.within());
    }

    /** Whether the statutes lay down anything that these facts would be held against, so that there is an answer. */
    public boolean asks(F facts, Law law) {
        return asked(facts, law).stream().anyMatch(this::decides);
    }

    /**
     * The bare answer, without looking for what would have changed it.
     *
     * @throws LawFailure if the statutes give no answer, or two that contradict
     */
    public boolean answer(F facts, Law law) {
        List<Rule<F>> asked = asked(facts, law);
        if (asked.stream().noneMatch(this::decides)) {
            List<String> wanted = decisive.isEmpty() ? ruleIds() : decisive.stream().sorted().toList();
            throw LawFailure.silence(List.of(kind.name()), wanted,
                    wanted.stream().flatMap(id -> law.provisions(id).stream()).distinct().toList());
        }
        return asked.stream().allMatch(rule -> rule.ask(facts, law).answer());
    }

    private boolean decides(Rule<F> rule) {
        return decisive.isEmpty() || decisive.contains(rule.id());
    }

    /** The answer; null where the statutes give none. */
    private Boolean answerIfAny(F facts, Law law) {
        try {
            return answer(facts, law);
        } catch (LawFailure none) {
            return null;
        }
    }

    Class<F> facts() {
        return type;
    }

    /** What could have been otherwise. */
    List<Alternative<F>> otherwise(F facts, Law law) {
        return alternatives.of(facts, law);
    }

    Matter<F> matter(boolean answer, F facts, Law law) {
        List<Rule<F>> laidDown = in(law);
        return new Matter<>(facts, answer ? other -> refused(laidDown, other, law) : accepted(laidDown, facts, law),
                other -> found(laidDown, other, law), other -> Limits.of(other, law));
    }

    /** What each rule finds, without figures and dates; what the law fails to say is found too. */
    private Object found(List<Rule<F>> laidDown, F facts, Law law) {
        try {
            return asked(laidDown, facts).map(rule -> rule.ask(facts, law)).map(Verdict::words).toList();
        } catch (LawFailure none) {
            return none.reason();
        }
    }

    /** Whether other facts are refused: some rule that decides is asked, and the first that does not say yes says no. */
    private boolean refused(List<Rule<F>> laidDown, F other, Law law) {
        try {
            return asked(laidDown, other).anyMatch(this::decides) && asked(laidDown, other).anyMatch(rule -> !rule.ask(other, law).answer());
        } catch (LawFailure none) {
            return false;
        }
    }

    /** Whether other facts than these, which are refused, are accepted. Any rule that refuses settles it, whatever the others would say. */
    private Predicate<F> accepted(List<Rule<F>> laidDown, F facts, Law law) {
        Rule<F> first = asked(laidDown, facts).filter(rule -> !rule.ask(facts, law).answer()).findFirst().orElseThrow();
        Refusals<F> refusals = new Refusals<>(laidDown, first, law);
        return other -> {
            try {
                return !refusals.refused(other) && asked(laidDown, other).anyMatch(this::decides);
            } catch (LawFailure none) {
                return false;
            }
        };
    }

    private List<Rule<F>> asked(F facts, Law law) {
        return asked(in(law), facts).toList();
    }

    private static <F> Stream<Rule<F>> asked(List<Rule<F>> laidDown, F facts) {
        return laidDown.stream().filter(rule -> rule.applies(facts));
    }

    private List<Rule<F>> in(Law law) {
        return rules.stream().filter(rule -> law.laysDown(rule.id())).toList();
    }

    private List<Reliance> reliances(List<String> ids, boolean answer, F facts, Law law) {
        return ids.stream().distinct().flatMap(id -> law.profile().interpretation(id).stream())
                .sorted(Comparator.comparing(found -> Integer.parseInt(found.id().substring(2))))
                .map(found -> reliance(found, answer, facts, law)).toList();
    }

    private Reliance reliance(Interpretation found, boolean answer, F facts, Law law) {
        List<OtherReading> others = found.otherReadings().stream().map(reading -> new OtherReading(reading,
                Readings.applied(law, kind, found.id(), reading) ? answerIfAny(facts, law.reading(found.id(), reading)) : null)).toList();
        boolean decides = others.stream().anyMatch(other -> other.answer() != null && other.answer() != answer);
        return new Reliance(found.id(), found.reading(), decides, others);
    }
}
