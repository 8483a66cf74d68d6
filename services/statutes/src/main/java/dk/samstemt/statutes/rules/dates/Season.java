package dk.samstemt.statutes.rules.dates;

import dk.samstemt.statutes.calendar.Counting;
import dk.samstemt.statutes.calendar.CountingKind;
import dk.samstemt.statutes.calendar.DayOfYear;
import dk.samstemt.statutes.rules.Carries;
import dk.samstemt.statutes.rules.Law;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** GA-1, GA-27: by when in a year the ordinary assembly is held, and what holds when no lawful day is left. */
@Carries({"GA-1", "GA-27"})
final class Season {

    private static final String BEFORE = "ordinary.before";

    private final Law law;

    Season(Law law) {
        this.law = law;
    }

    /** The last lawful day of a day's year; empty where the profile sets none. */
    Optional<Counting> lastDay(LocalDate day) {
        return Optional.of(law).filter(found -> found.laysDown("GA-1")).flatMap(found -> found.parameter(BEFORE))
                .flatMap(parameter -> parameter.on(day)).map(value -> DayOfYear.lastBefore(value, day.getYear()))
                .map(last -> Counting.plain(CountingKind.LAST_DAY_BEFORE, last.plusDays(1), last, BEFORE));
    }

    /** Whether an assembly that can be held from a day on can still be held in the season of that year. */
    boolean lawfulDayLeft(LocalDate earliest, LocalDate day) {
        return lastDay(day).map(last -> !earliest.isAfter(last.to())).orElse(true);
    }

    /** Whether an assembly held too late is held all the same. */
    boolean lateIsValid() {
        return !law.reads("A-34", "VOID");
    }

    static LocalDate yearEnd(int year) {
        return LocalDate.of(year, Month.DECEMBER, Month.DECEMBER.maxLength());
    }

    static LocalDate yearStart(int year) {
        return LocalDate.ofYearDay(year, 1);
    }
}
