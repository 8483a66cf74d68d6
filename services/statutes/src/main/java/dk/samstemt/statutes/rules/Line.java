package dk.samstemt.statutes.rules;

import dk.samstemt.statutes.calendar.FactDays;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The days of a fact in one direction, as far as facts go.
 *
 * @param from the day it starts from, itself left out
 * @param later whether the days are those after it
 * @param to makes the move to a day
 */
public record Line<F>(LocalDate from, boolean later, Function<LocalDate, Move<F>> to) {

    /** How far days are tried one by one. */
    public static final int NEAR = 120;

    /** The moves to the days nearby, nearest first. */
    List<Move<F>> near() {
        return LongStream.rangeClosed(1, NEAR).mapToObj(this::at).filter(FactDays::hold).map(to).toList();
    }

    /** The move to the day so many days away. */
    Hit<F> hit(long distance) {
        return new Hit<>(to.apply(at(distance)), distance);
    }

    /** The moves to days of the line. */
    Stream<Hit<F>> hits(List<LocalDate> days) {
        return days.stream().map(day -> hit(distance(day)));
    }

    /** The day so many days away. */
    LocalDate at(long distance) {
        return from.plusDays(later ? distance : -distance);
    }

    /** How many days away a day is; negative for one in the other direction. */
    long distance(LocalDate day) {
        return later ? day.toEpochDay() - from.toEpochDay() : from.toEpochDay() - day.toEpochDay();
    }

    /** The last day. */
    LocalDate end() {
        return later ? FactDays.LATEST : FactDays.EARLIEST;
    }
}
