package dk.samstemt.statutes.decision;

/** Nobody is against; it needs nobody to be for. Silence is consent, which is what keeps it apart from every agreement. */
public record NobodyAgainst() implements Combinator {

    @Override
    public Measure test(Stances stances) {
        long no = stances.count(Stance.AGAINST);
        return Measure.of("NOBODY_AGAINST", no == 0, "against", no);
    }
}
