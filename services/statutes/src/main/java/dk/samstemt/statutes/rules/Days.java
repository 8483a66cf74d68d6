package dk.samstemt.statutes.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Neighbouring days, nearest first, in one direction. */
public final class Days {

    /** How far a date is moved when looking for the nearest one that changes an answer. */
    public static final int REACH = 120;

    private Days() {
    }

    public static List<LocalDate> later(LocalDate day) {
        return IntStream.rangeClosed(1, REACH).mapToObj(day::plusDays).toList();
    }

    public static List<LocalDate> earlier(LocalDate day) {
        return IntStream.rangeClosed(1, REACH).mapToObj(day::minusDays).toList();
    }

    /** Moves a civil date, earlier and later, each as an alternative of its own. */
    public static <F> List<Alternative<F>> alternatives(String fact, LocalDate day, BiFunction<F, LocalDate, F> change) {
        return Stream.of(earlier(day), later(day)).map(days -> Alternative.nearest(fact, days.stream()
                .map(other -> Move.<F>of(fact, "", day, other, facts -> change.apply(facts, other))).toList())).toList();
    }
}
