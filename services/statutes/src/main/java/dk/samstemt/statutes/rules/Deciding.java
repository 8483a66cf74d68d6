package dk.samstemt.statutes.rules;

import dk.samstemt.statutes.decision.Measure;
import dk.samstemt.statutes.decision.Stances;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.profile.DecisionCase;
import dk.samstemt.statutes.profile.DecisionRule;
import dk.samstemt.statutes.profile.DecisionScope;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;
import java.util.stream.Stream;

/** The association's decision rules applied to a case and to where everybody stands in it. */
public record Deciding(Law law, DecisionCase about, Stances stances) {

    /** What the rule by which such a thing is adopted finds. */
    public Measure adopted() {
        return measured(law.deciding(DecisionScope.Purpose.ADOPTS, about));
    }

    /** What the rule of attendance finds. */
    public Measure quorum() {
        return measured(law.deciding(DecisionScope.Purpose.QUORUM, about));
    }

    /** What the rules find that must be met besides. */
    public List<Measure> besides() {
        return law.besides(about).stream().map(this::measured).toList();
    }

    /** The rules besides that nobody else answers for; AM-1 and DI-1 answer for theirs, where the statutes lay them down. */
    public List<Measure> besidesHere() {
        boolean amends = about.subject() == ItemSubject.AMENDMENT && law.laysDown("AM-1");
        boolean dissolves = ItemSubject.OF_DISSOLUTION.contains(about.subject()) && law.laysDown("DI-1");
        return amends || dissolves ? List.of() : besides();
    }

    /** Whether all are met, and what they found. */
    public static Verdict verdict(List<Measure> measures) {
        List<Point> points = measures.stream().flatMap(measure -> Measures.points(measure).stream()).toList();
        return new Verdict(measures.stream().allMatch(Measure::met), points, List.of());
    }

    /** Whether it is adopted and whatever must be met besides is. */
    public Verdict verdict() {
        return verdict(Stream.concat(Stream.of(adopted()), besidesHere().stream()).toList());
    }

    private Measure measured(DecisionRule rule) {
        return law.combinator(rule).test(stances);
    }
}
