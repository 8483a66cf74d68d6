package dk.samstemt.statutes.decision;

/** Unanimity of those present: everybody who is there is for; who abstains stands in the way. */
public record UnanimityOfPresent() implements Combinator {

    @Override
    public Measure test(Stances stances) {
        long yes = stances.count(Stance.FOR);
        return Measure.of("UNANIMITY_OF_PRESENT", yes > 0 && yes == stances.present(), "for", yes, "base", stances.present());
    }
}
