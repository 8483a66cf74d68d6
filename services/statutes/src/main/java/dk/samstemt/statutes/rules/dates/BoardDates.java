package dk.samstemt.statutes.rules.dates;

import dk.samstemt.statutes.calendar.Counting;
import dk.samstemt.statutes.calendar.CountingKind;
import dk.samstemt.statutes.profile.ParameterValue;
import dk.samstemt.statutes.rules.Carries;
import dk.samstemt.statutes.rules.Law;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** BO-7: from when a year's missing board meetings are warned of. BO-17: the day after an election the nominations begin. */
@Carries({"BO-7", "BO-17"})
final class BoardDates {

    private static final String WARN = "board.meetings.warn-from";
    private static final String FEWEST = "board.meetings.min";
    private static final String ELECTION = "election.day";

    private final Law law;

    BoardDates(Law law) {
        this.law = law;
    }

    /** The day of a year from which missing meetings are warned of; empty where the profile names none. */
    Optional<Counting> warningFrom(int year) {
        LocalDate start = Season.yearStart(year);
        return law.parameter(WARN).flatMap(found -> found.on(Season.yearEnd(year))).map(value -> MonthDay.parse("--" + value).atYear(year))
                .map(from -> Counting.plain(CountingKind.FIXED, start, from, WARN));
    }

    boolean meetingsAreMissing(LocalDate today, int heldOrPlanned) {
        boolean warned = warningFrom(today.getYear()).map(from -> !today.isBefore(from.to())).orElse(false);
        return warned && heldOrPlanned < Integer.parseInt(law.value(FEWEST, today));
    }

    Optional<LocalDate> electionBefore(LocalDate day) {
        return elections().filter(election -> election.isBefore(day)).max(Comparator.naturalOrder());
    }

    Optional<LocalDate> nextElection(LocalDate onOrAfter) {
        return elections().filter(election -> !election.isBefore(onOrAfter)).min(Comparator.naturalOrder());
    }

    /** The next day, on or after a day, on which nominations begin. */
    Optional<Counting> nominationsFrom(LocalDate day) {
        return nextElection(day.minusDays(1)).map(election -> Counting.plain(CountingKind.NEXT_DAY, election, election.plusDays(1), ELECTION));
    }

    private Stream<LocalDate> elections() {
        return law.parameter(ELECTION).stream().flatMap(found -> found.values().stream()).map(ParameterValue::value)
                .map(LocalDate::parse);
    }
}
