package dk.samstemt.statutes.decision;

/** A share of all voters or parties is present. */
public record PresentShare(Share share, Counted counted) implements Combinator {

    @Override
    public Measure test(Stances stances) {
        long present = counted.present(stances);
        long of = counted.entitled(stances);
        return Measure.of("PRESENT_SHARE", share.reached(present, of), "present", present, "base", of,
                "needed", share.needed(of), "counted", counted.name(), "comparison", share.comparison().name(),
                "numerator", share.numerator(), "denominator", share.denominator());
    }
}
