package dk.samstemt.statutes.decision;

/**
 * A simple majority of a named base; where as many are for as against, the vote of an office decides. It holds nothing but votes to
 * be counted, so the casting vote can never stand in for a mandatory one.
 */
public record MajorityWithCastingVote(Base base, String office) implements Combinator {

    @Override
    public Measure test(Stances stances) {
        Measure majority = new Majority(Share.HALF, base).test(stances);
        long yes = stances.count(Stance.FOR);
        boolean tie = yes > 0 && yes == stances.count(Stance.AGAINST);
        return majority.met() || !tie ? majority
                : Measure.of("TIE", stances.isFor(office), "for", yes, "office", office);
    }
}
