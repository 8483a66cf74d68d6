package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.calendar.FactDays;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Move;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** A day of which rules ask no more than whether it is before or after others: tried right before, on and after each of these, earlier and later. */
record Turns<F>(String fact, String subject, LocalDate now, BiFunction<F, LocalDate, F> change) {

    List<Alternative<F>> around(Stream<LocalDate> others) {
        Stream<LocalDate> days = others.filter(Objects::nonNull).flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1))).filter(FactDays::hold);
        return Choices.nearest(fact, now, days, day -> Move.of(fact, subject, now, day, facts -> change.apply(facts, day)));
    }
}
