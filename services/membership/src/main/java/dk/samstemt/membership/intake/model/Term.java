package dk.samstemt.membership.intake.model;

import dk.samstemt.membership.intake.model.Roster.Held;
import dk.samstemt.membership.period.Period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a row means for the person's mandate.
 *
 * @param mandate the one it is about; null for one to be given
 * @param was     when that one holds; null likewise
 * @param from    when the given one begins; null for the moment of the import
 * @param until   when it ends, or is to end; null where nothing changes
 */
record Term(String mandate, Period was, Instant from, Instant until) {

    boolean grants() {
        return mandate == null;
    }

    boolean isEnding() {
        return mandate != null && until != null;
    }

    /** When the given one holds. */
    Period period(Roster roster) {
        return new Period(from == null ? roster.now() : from, until);
    }

    /** The end of a mandate as a change. */
    Optional<Change> ends(Roster roster) {
        return isEnding() ? Optional.of(new Change(Column.UNTIL, was.until() == null ? null : roster.lastDay(was.until()).toString(), roster.lastDay(until).toString()))
                : Optional.empty();
    }

    static Term of(Wanted wanted, List<Held> own, Roster roster, List<Fault> faults) {
        Instant end = wanted.until() == null ? null : roster.begin(wanted.until().plusDays(1));
        Instant begin = wanted.from() == null ? null : roster.begin(wanted.from());
        Optional<Held> one = meant(wanted.from(), own, roster);
        if (one.isPresent()) {
            return ending(one.get(), end, roster.now(), faults);
        }
        Period asked = new Period(begin == null ? roster.now() : begin, end);
        if (own.stream().anyMatch(other -> other.period().overlaps(asked))) {
            faults.add(new Fault(Column.FROM, "begins-otherwise"));
        } else if (end != null && !end.isAfter(roster.now())) {
            faults.add(new Fault(Column.UNTIL, "already-over"));
        } else if (!asked.holdsAtAll()) {
            faults.add(new Fault(Column.UNTIL, "until-before-from"));
        }
        return new Term(null, null, begin, end);
    }

    /** The mandate that begins on the day; where no day is said, the one that holds now, else the next one. */
    private static Optional<Held> meant(LocalDate from, List<Held> own, Roster roster) {
        if (from != null) {
            return own.stream().filter(one -> roster.day(one.period().from()).equals(from)).findFirst();
        }
        return own.stream().filter(one -> !one.period().state(roster.now()).equals("ENDED")).min(Comparator.comparing(one -> one.period().from()));
    }

    /** A mandate can be made shorter, not longer, and not in the past: acts have been done under it. */
    private static Term ending(Held one, Instant end, Instant now, List<Fault> faults) {
        Instant until = one.period().until();
        boolean same = end == null || end.equals(until);
        if (!same && until != null && end.isAfter(until)) {
            faults.add(new Fault(Column.UNTIL, "cannot-lengthen"));
        } else if (!same && end.isBefore(now)) {
            faults.add(new Fault(Column.UNTIL, "ends-in-the-past"));
        }
        return new Term(one.mandate(), one.period(), null, same ? null : end);
    }
}
