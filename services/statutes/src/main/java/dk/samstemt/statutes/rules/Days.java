package dk.samstemt.statutes.rules;

import dk.samstemt.statutes.calendar.CivilCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A date or a moment moved, earlier and later, each as an alternative of its own. */
public final class Days {

    private Days() {
    }

    /** Moves a civil date. */
    public static <F> List<Alternative<F>> alternatives(String fact, LocalDate day, BiFunction<F, LocalDate, F> change) {
        return alternatives(fact, day, other -> Move.of(fact, "", day, other, facts -> change.apply(facts, other)));
    }

    /** Moves from a civil date, each as it is said and made. */
    public static <F> List<Alternative<F>> alternatives(String key, LocalDate day, Function<LocalDate, Move<F>> to) {
        return List.of(Alternative.days(key, new Line<>(day, false, to)), Alternative.days(key, new Line<>(day, true, to)));
    }

    /** Moves the moment at which something is decided: to the last moment of each earlier day, and to the first of each later one. */
    public static <F> List<Alternative<F>> decided(Instant now, CivilCalendar calendar, BiFunction<F, Instant, F> change) {
        LocalDate today = calendar.dayOf(now);
        return alternatives("decidedAt", today, (LocalDate day) -> {
            Instant other = day.isBefore(today) ? calendar.lastMoment(day) : calendar.startOfDay(day);
            return Move.<F>of("decidedAt", "", now, other, facts -> change.apply(facts, other));
        });
    }
}
