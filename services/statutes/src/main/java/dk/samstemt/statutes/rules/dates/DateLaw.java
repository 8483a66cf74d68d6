package dk.samstemt.statutes.rules.dates;

import dk.samstemt.statutes.calendar.Counting;
import dk.samstemt.statutes.calendar.Deadline;
import dk.samstemt.statutes.calendar.DispatchOutlook;
import dk.samstemt.statutes.calendar.LawfulTimetable;
import dk.samstemt.statutes.calendar.NoticePeriod;
import dk.samstemt.statutes.calendar.Outlook;
import dk.samstemt.statutes.calendar.Withdrawal;
import dk.samstemt.statutes.calendar.YearShare;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.AssemblyPlan;
import dk.samstemt.statutes.rules.Law;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The dates of one association's statutes. All days are civil days in its zone; no weekday or holiday moves one. Immutable.
 *
 * <p>A date exists where the profile lays its rule down and holds its parameter; a period is counted by A-2.
 */
public final class DateLaw {

    private final Law law;

    private DateLaw(Law law) {
        this.law = law;
    }

    /** The dates of a law. */
    public static DateLaw of(Law law) {
        return new DateLaw(law);
    }

    /** Every date of an assembly on a wished day, each with its counting and what other readings would make of it. */
    public LawfulTimetable timetable(AssemblyPlan plan, LocalDate day) {
        Scope scope = new Scope(plan, law);
        OtherReadings others = new OtherReadings(scope, day);
        List<Deadline> rows = new Rows(scope, day).all().map(others::beside).sorted(Comparator.comparing(Deadline::date)).toList();
        return new LawfulTimetable(plan, day, day.getDayOfWeek(), rows);
    }

    /** The dates of an assembly in the order of the work, without other readings. */
    public List<Deadline> deadlines(AssemblyPlan plan, LocalDate day) {
        return new Rows(new Scope(plan, law), day).all().toList();
    }

    /** Which days are lawful when the notice goes out on a day, and the members are informed of a dissolution that day too. */
    public DispatchOutlook ifSent(AssemblyPlan plan, LocalDate sent) {
        return ifSent(plan, sent, null);
    }

    /** Which days are lawful when the last notice goes out on one day and the last member was informed on another (DI-3). */
    public DispatchOutlook ifSent(AssemblyPlan plan, LocalDate sent, LocalDate informed) {
        return new Lawful(new Scope(plan, law), sent, informed).outlook();
    }

    /**
     * The period of notice for what is sent on a day.
     *
     * @throws IllegalArgumentException if the profile has no such period
     */
    public NoticePeriod notice(AssemblyKind kind, LocalDate sent) {
        return new Periods(law).on(Terms.notice(kind), sent).map(Period::counting).orElseThrow(() -> without(kind));
    }

    private IllegalArgumentException without(AssemblyKind kind) {
        return new IllegalArgumentException("no value of " + Terms.notice(kind) + " in " + law.profile().id());
    }

    /** The earliest day of an assembly whose notice goes out on a day, as far as the notice goes. */
    public LocalDate earliest(AssemblyKind kind, LocalDate sent) {
        return notice(kind, sent).earliestDay(sent);
    }

    /** The first day that leaves every period of a plan, wherever in the year it lies (DI-3). */
    public LocalDate periodsLeave(AssemblyPlan plan, LocalDate sent, LocalDate informed) {
        return new Lawful(new Scope(plan, law), sent, informed).periodsLeave();
    }

    /**
     * The last day on which the notice of an assembly on a day may go out.
     *
     * @throws IllegalArgumentException if the profile has no such period
     */
    public LocalDate lastDispatch(AssemblyKind kind, LocalDate day) {
        return new Periods(law).back(Terms.notice(kind), day).map(Counting::to).orElseThrow(() -> without(kind));
    }

    /** What is kept and what is already too late today for an assembly on a wished day. */
    public Outlook lateOn(AssemblyPlan plan, LocalDate day, LocalDate today) {
        return whatIf(plan, day, today, null);
    }

    /** What is kept and what is missed, by how many days, when the notice of an assembly on a wished day goes out on a day. */
    public Outlook whatIf(AssemblyPlan plan, LocalDate day, LocalDate sent) {
        return whatIf(plan, day, sent, null);
    }

    /** The same, when the last member was informed of a dissolution on another day; null for the day of the notice. */
    public Outlook whatIf(AssemblyPlan plan, LocalDate day, LocalDate sent, LocalDate informed) {
        Scope scope = new Scope(plan, law);
        return new Outlooks(scope, timetable(plan, day), new Lawful(scope, sent, informed)).on(sent);
    }

    /** When a membership ends that is withdrawn from by a letter that counts from a day (MEM-4, A-36). */
    public Withdrawal withdrawal(LocalDate received) {
        return new Withdrawals(law).regular(received);
    }

    /** The last day of receipt for the end of a year, however long before that year it lies; by the notice of the day of receipt (MEM-4). */
    public LocalDate lastWithdrawal(LocalDate end, LocalDate received) {
        return new Withdrawals(law).lastDay(end.getYear(), received).to();
    }

    /** The same after an assembly raised a fee beyond the index; null where none did (MEM-5). */
    public Withdrawal withdrawal(LocalDate received, LocalDate raisedOn) {
        return new Withdrawals(law).after(received, raisedOn);
    }

    /** The last day of withdrawal after an assembly that raised a fee; empty where the statutes give no such window (MEM-5). */
    public Optional<LocalDate> windowUntil(LocalDate assembly) {
        return new Withdrawals(law).window(assembly).map(Counting::to);
    }

    /**
     * The last day on which a withdrawal after an assembly that raised a fee ends with that assembly's year: the later of MEM-5's window and
     * MEM-4's own day; empty where the statutes give no window.
     */
    public Optional<LocalDate> withdrawableUntil(LocalDate assembly) {
        return new Withdrawals(law).untilYearEnd(assembly).map(Counting::to);
    }

    /** What is left of the year of joining (MEM-2). */
    public YearShare yearShare(LocalDate joined) {
        return Withdrawals.yearShare(joined);
    }

    /** The fiscal year an assembly on a day sets the fee of (GA-15). */
    public int feeYear(LocalDate assembly) {
        return FeeDates.feeYear(assembly);
    }

    /** The last day on which a year's fee can be set (GA-15). */
    public LocalDate feeSettableUntil(int feeYear) {
        return FeeDates.settableUntil(feeYear);
    }

    /** The last day on which a year's fee is demanded; empty where the statutes name none (FEE-4). */
    public Optional<LocalDate> feeDemandBy(int feeYear) {
        return new FeeDates(law).demandBy(feeYear).map(Counting::to);
    }

    /** The day of a year from which missing board meetings are warned of (BO-7). */
    public Optional<LocalDate> boardWarningFrom(int year) {
        return new BoardDates(law).warningFrom(year).map(Counting::to);
    }

    /** Whether board meetings are missing that are held or planned in today's year (BO-7). */
    public boolean boardMeetingsMissing(LocalDate today, int heldOrPlanned) {
        return new BoardDates(law).meetingsAreMissing(today, heldOrPlanned);
    }

    /** The last election before a day, as far as the profile names elections. */
    public Optional<LocalDate> electionBefore(LocalDate day) {
        return new BoardDates(law).electionBefore(day);
    }

    /** The next election on or after a day, as far as the profile names elections. */
    public Optional<LocalDate> nextElection(LocalDate onOrAfter) {
        return new BoardDates(law).nextElection(onOrAfter);
    }

    /** The next day, on or after a day, on which nominations for the board begin (BO-17). */
    public Optional<LocalDate> nominationsFrom(LocalDate day) {
        return new BoardDates(law).nominationsFrom(day).map(Counting::to);
    }
}
