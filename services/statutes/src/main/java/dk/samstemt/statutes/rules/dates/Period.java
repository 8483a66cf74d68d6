package dk.samstemt.statutes.rules.dates;

import dk.samstemt.statutes.calendar.Counting;
import dk.samstemt.statutes.calendar.CountingKind;
import dk.samstemt.statutes.calendar.NoticePeriod;
import dk.samstemt.statutes.profile.ParameterValue;
import dk.samstemt.statutes.profile.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One value of a period of the profile: how long it is, how it is counted, and from when until when it holds. */
record Period(String parameter, Unit unit, ParameterValue value, boolean clearDays) {

    private static final int WEEK = 7;

    /** Weeks are seven civil days, never so many hours. */
    int days() {
        int amount = amount();
        return switch (unit) {
            case DAYS -> amount;
            case WEEKS -> amount * WEEK;
            default -> throw new IllegalArgumentException(parameter + " is no period in days or weeks but in " + unit);
        };
    }

    int amount() {
        return Integer.parseInt(value.value());
    }

    /** Counted back from an assembly, whatever day the value ceased to hold. */
    Counting back(LocalDate assembly) {
        return counted(CountingKind.BACK, assembly, counting().lastDispatchDay(assembly));
    }

    /** Counted back to a day on which the value held; empty where it held on none that is early enough. */
    Optional<Counting> backWhileItHolds(LocalDate assembly) {
        Counting back = back(assembly);
        if (value.until() != null && back.to().isAfter(value.until())) {
            return Optional.of(Counting.plain(CountingKind.LAST_DAY_BEFORE, value.until().plusDays(1), value.until(), parameter));
        }
        return back.to().isBefore(value.from()) ? Optional.empty() : Optional.of(back);
    }

    /** The earliest assembly after an act. */
    Counting on(LocalDate act) {
        return counted(CountingKind.ON, act, counting().earliestDay(act));
    }

    /** The last day of a time limit that begins after a day. It is no notice, so A-2 does not lengthen it. */
    Counting within(LocalDate after) {
        LocalDate last = after.plusDays(days());
        return new Counting(CountingKind.WITHIN, after, last, days(), amount(), unit.name(), parameter, "", List.of(after));
    }

    NoticePeriod counting() {
        return new NoticePeriod(days(), clearDays);
    }

    private Counting counted(CountingKind kind, LocalDate from, LocalDate to) {
        LocalDate act = kind == CountingKind.BACK ? to : from;
        LocalDate assembly = kind == CountingKind.BACK ? from : to;
        return new Counting(kind, from, to, to.toEpochDay() - from.toEpochDay(), amount(), unit.name(), parameter,
                clearDays ? "CLEAR_DAYS" : "EXACT_WEEKS", clearDays ? List.of(act, assembly) : List.of(act));
    }
}
