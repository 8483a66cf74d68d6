package dk.samstemt.statutes.decision;

/** A share of a named base is for: more than half (simple), or a stated fraction (qualified). */
public record Majority(Share share, Base base) implements Combinator {

    @Override
    public Measure test(Stances stances) {
        long yes = stances.count(Stance.FOR);
        long of = base.of(stances);
        return Measure.of(share.equals(Share.HALF) ? "SIMPLE_MAJORITY" : "QUALIFIED_MAJORITY", share.reached(yes, of),
                "for", yes, "against", stances.count(Stance.AGAINST), "baseKind", base.name(), "base", of,
                "needed", share.needed(of), "comparison", share.comparison().name(), "numerator", share.numerator(), "denominator", share.denominator());
    }
}
