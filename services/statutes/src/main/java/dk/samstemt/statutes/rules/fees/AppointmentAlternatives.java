package dk.samstemt.statutes.rules.fees;

import dk.samstemt.statutes.facts.fees.AppointmentFacts;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What could be otherwise about an appointment: the day of each step, and who employed. */
final class AppointmentAlternatives implements Alternatives<AppointmentFacts> {

    @Override
    public List<Alternative<AppointmentFacts>> of(AppointmentFacts facts, Law law) {
        LocalDate known = Stream.of(facts.employedOn(), facts.decidedOn(), facts.recommendedOn()).filter(Objects::nonNull)
                .findFirst().orElse(null);
        if (known == null) {
            return List.of();
        }
        List<Alternative<AppointmentFacts>> all = new ArrayList<>();
        all.addAll(Choices.day("recommendedOn", facts.recommendedOn(), known, AppointmentFacts::recommended));
        all.addAll(Choices.day("decidedOn", facts.decidedOn(), known, AppointmentFacts::decided));
        all.addAll(Choices.day("employedOn", facts.employedOn(), known, AppointmentFacts::employed));
        all.add(Choices.among("employer", facts.employer(), List.of(DirectorIsAppointedInSteps.employer(law)), AppointmentFacts::by));
        return all;
    }
}
