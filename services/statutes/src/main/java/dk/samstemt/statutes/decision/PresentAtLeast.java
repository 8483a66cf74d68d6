package dk.samstemt.statutes.decision;

/** At least so many voters or parties are present. */
public record PresentAtLeast(long count, Counted counted) implements Combinator {

    @Override
    public Measure test(Stances stances) {
        long present = counted.present(stances);
        return Measure.of("PRESENT_AT_LEAST", present >= count, "present", present, "needed", count, "counted", counted.name());
    }
}
