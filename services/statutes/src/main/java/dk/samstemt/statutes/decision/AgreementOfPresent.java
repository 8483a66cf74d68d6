package dk.samstemt.statutes.decision;

/** Agreement of those present: nobody is against and somebody is for; who abstains does not stand in the way. */
public record AgreementOfPresent() implements Combinator {

    @Override
    public Measure test(Stances stances) {
        long yes = stances.count(Stance.FOR);
        long no = stances.count(Stance.AGAINST);
        return Measure.of("AGREEMENT_OF_PRESENT", no == 0 && yes > 0, "for", yes, "against", no);
    }
}
