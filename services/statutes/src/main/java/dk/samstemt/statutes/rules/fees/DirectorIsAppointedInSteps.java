package dk.samstemt.statutes.rules.fees;

import dk.samstemt.statutes.facts.fees.AppointmentFacts;
import dk.samstemt.statutes.profile.Administration;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * ADM-2: a director is appointed in three dated steps: the steering group recommends, the board decides, the employer that the statutes
 * name employs. Two steps may be taken on one day, but none before the one that it rests on.
 */
final class DirectorIsAppointedInSteps implements Rule<AppointmentFacts> {

    @Override
    public String id() {
        return "ADM-2";
    }

    @Override
    public Verdict ask(AppointmentFacts facts, Law law) {
        String employer = employer(law);
        return Verdict.unless(Stream.of(step("RECOMMENDATION", facts.recommendedOn()), step("BOARD_DECISION", facts.decidedOn()),
                step("EMPLOYMENT", facts.employedOn()), order("BOARD_DECISION", facts.recommendedOn(), facts.decidedOn()),
                order("EMPLOYMENT", facts.decidedOn(), facts.employedOn()), employer(facts, employer)).flatMap(Optional::stream).toList(),
                Verdict.point("APPOINTED", "employer", employer, "employedOn", String.valueOf(facts.employedOn())));
    }

    static String employer(Law law) {
        return Optional.ofNullable(law.profile().administration()).map(Administration::employer).orElseThrow(() ->
                new IllegalArgumentException("the profile " + law.profile().id() + " does not say who employs the director"));
    }

    private static Optional<Point> step(String step, LocalDate day) {
        return day == null ? Optional.of(Verdict.point("STEP_MISSING", "step", step)) : Optional.empty();
    }

    private static Optional<Point> order(String step, LocalDate before, LocalDate day) {
        return before == null || day == null || !day.isBefore(before) ? Optional.empty()
                : Optional.of(Verdict.point("OUT_OF_ORDER", "step", step, "day", day, "before", before));
    }

    private static Optional<Point> employer(AppointmentFacts facts, String employer) {
        return facts.employedOn() == null || employer.equals(facts.employer()) ? Optional.empty()
                : Optional.of(Verdict.point("ANOTHER_EMPLOYER", "employer", employer));
    }
}
