package dk.samstemt.statutes.decision;

/** Unanimity of all entitled: everybody who may vote is for; silence is not. */
public record AgreementOfAll() implements Combinator {

    @Override
    public Measure test(Stances stances) {
        long yes = stances.count(Stance.FOR);
        return Measure.of("AGREEMENT_OF_ALL", yes > 0 && yes == stances.entitled(), "for", yes, "base", stances.entitled());
    }
}
