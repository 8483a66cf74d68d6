package dk.samstemt.statutes.rules.dates;

import static dk.samstemt.statutes.rules.dates.Plans.fee;

import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.calendar.Deadline;
import dk.samstemt.statutes.calendar.DispatchOutlook;
import dk.samstemt.statutes.calendar.EarliestDay;
import dk.samstemt.statutes.calendar.Outlook;
import dk.samstemt.statutes.calendar.Standing;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.AssemblyPlan;
import dk.samstemt.statutes.facts.Purpose;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** For each column of the oracle's table: what the library says, as the same distance. */
final class OracleColumns {

    private static final long NONE = 999_999;
    private static final AssemblyPlan ORDINARY_AMENDMENT = AssemblyPlan.of(AssemblyKind.ORDINARY, AssemblyForm.WRITTEN, Purpose.AMENDMENT);

    /** What was just asked is asked again by the next column; without this the test takes four times as long. */
    private static final Map<List<Object>, Object> ASKED = new HashMap<>();
    private static final int FORGOTTEN_AFTER = 100;

    private final Map<String, ToLongFunction<LocalDate>> columns = new LinkedHashMap<>();

    private OracleColumns() {
    }

    static Map<String, ToLongFunction<LocalDate>> all() {
        OracleColumns all = new OracleColumns();
        Statutes statutes = Readers.statutes(Map.of());
        all.columns.put("weekday", day -> found(statutes.dates(), Plans.EXTRAORDINARY, "ASSEMBLY", day).weekday().getValue());
        all.read("exact", "EXACT_WEEKS");
        all.read("clear", "CLEAR_DAYS");
        all.years(statutes.dates(), statutes);
        all.members(statutes.dates());
        all.board(statutes.dates(), statutes);
        return all.columns;
    }

    /** The plain association's columns: the same code, other data. */
    static Map<String, ToLongFunction<LocalDate>> plain() {
        OracleColumns all = new OracleColumns();
        for (Map.Entry<String, String> read : Map.of("exact", "EXACT_WEEKS", "clear", "CLEAR_DAYS").entrySet()) {
            DateLaw dates = Readers.plain(Map.of("EXACT_WEEKS", read.getValue())).dates();
            all.weeks(read.getKey(), dates);
            all.put("GA-7 notice", read.getKey(), row(dates, Plans.EXTRAORDINARY, "NOTICE"));
            all.put("GA-3 annexes extraordinary", read.getKey(), row(dates, Plans.EXTRAORDINARY, "ANNEXES_OUT"));
            all.put("GA-2 earliest", read.getKey(), day -> distance(day, sent(dates, day).earliest().day()));
            all.put("GA-27 breach", read.getKey(), day -> flag(sent(dates, day).earliest().breach()));
        }
        DateLaw dates = Readers.plain(Map.of()).dates();
        all.columns.put("GA-1 last day", row(dates, Plans.ORDINARY, "SEASON"));
        all.columns.put("GA-15 until", row(dates, fee(AssemblyKind.ORDINARY, null), "FEE_YEAR"));
        all.columns.put("MEM-4 ends", day -> distance(day, dates.withdrawal(day).membershipEnds()));
        all.columns.put("MEM-4 last day", day -> distance(day, dates.withdrawal(day).lastDay()));
        all.columns.keySet().removeIf(name -> name.contains("moment") || name.startsWith("AM-5"));
        return all.columns;
    }


    private void read(String tag, String reading) {
        Map<String, String> counted = Map.of("EXACT_WEEKS", reading);
        DateLaw dates = Readers.statutes(counted).dates();
        notice(tag, dates);
        weeks(tag, dates);
        season(tag, dates, Readers.statutes(Map.of("EXACT_WEEKS", reading, "VALID", "VOID")).dates());
        bound(tag, Readers.statutes(Map.of("EXACT_WEEKS", reading, "CONTENTS_ONLY", "BOTH")).dates());
        dissolution(tag, dates, Readers.statutes(Map.of("EXACT_WEEKS", reading, "BESIDES_NOTICE", "THE_NOTICE")).dates());
        fees(tag, dates);
    }

    private void notice(String tag, DateLaw dates) {
        put("GA-7 notice", tag, row(dates, Plans.EXTRAORDINARY, "NOTICE"));
        put("GA-7 notice moment", tag, moment(dates, Plans.EXTRAORDINARY, "NOTICE"));
        put("GA-7 earliest", tag, day -> distance(day, dates.ifSent(Plans.EXTRAORDINARY, day).earliest().day()));
        put("GA-7 spare", tag, day -> spare(dates.whatIf(Plans.EXTRAORDINARY, day, day.minusDays(julian(day) * 7 % 40))));
        put("GA-3 annexes extraordinary", tag, row(dates, Plans.EXTRAORDINARY, "ANNEXES_OUT"));
        put("AM-5 wording extraordinary", tag, row(dates, Plans.EXTRAORDINARY, "WORDING_OUT"));
    }

    private static long spare(Outlook outlook) {
        Standing notice = outlook.standings().get(0);
        return notice.kept() ? notice.days() : -notice.days();
    }

    private void weeks(String tag, DateLaw dates) {
        put("GA-2 notice", tag, row(dates, Plans.ORDINARY, "NOTICE"));
        put("GA-2 notice moment", tag, moment(dates, Plans.ORDINARY, "NOTICE"));
        put("GA-4 proposals in", tag, row(dates, Plans.ORDINARY, "PROPOSALS_IN"));
        put("GA-4 proposals out", tag, row(dates, Plans.ORDINARY, "PROPOSALS_OUT"));
        put("GA-3 annexes", tag, row(dates, Plans.ORDINARY, "ANNEXES_OUT"));
        put("AM-5 wording in", tag, row(dates, ORDINARY_AMENDMENT, "WORDING_IN"));
        put("AM-5 wording out", tag, row(dates, ORDINARY_AMENDMENT, "WORDING_OUT"));
    }

    private void season(String tag, DateLaw dates, DateLaw strict) {
        put("GA-2 earliest", tag, day -> distance(day, sent(dates, day).earliest().day()));
        put("GA-27 breach", tag, day -> flag(sent(dates, day).earliest().breach()));
        put("GA-1 until", tag, day -> distance(day, sent(dates, day).windows().get(0).until()));
        put("GA-27 earliest where late is void", tag, day -> distance(day, strict.ifSent(Plans.ORDINARY, day).earliest().day()));
        put("GA-1 lawful", tag, day -> flag(outlook(dates, day).lawful()));
        put("GA-27 breach on the day", tag, day -> flag(outlook(dates, day).breach()));
    }

    private void bound(String tag, DateLaw dates) {
        put("GA-3 annexes extraordinary weeks bind", tag, row(dates, Plans.EXTRAORDINARY, "ANNEXES_OUT"));
        put("GA-4 proposals in extraordinary weeks bind", tag, row(dates, Plans.EXTRAORDINARY, "PROPOSALS_IN"));
    }

    private void dissolution(String tag, DateLaw dates, DateLaw one) {
        put("DI-1 informed", tag, row(dates, Plans.DISSOLUTION, "MEMBERS_INFORMED"));
        put("DI-1 notice where informing is convening", tag, row(one, Plans.DISSOLUTION, "NOTICE"));
        put("DI-3 extraordinary same day", tag, day -> distance(day, dates.ifSent(Plans.DISSOLUTION, day).earliest().day()));
        put("DI-3 extraordinary", tag, day -> distance(day, dates.ifSent(Plans.DISSOLUTION, sent(day), day).earliest().day()));
        put("DI-3 ordinary", tag, day -> distance(day, dates.ifSent(Plans.ORDINARY_DISSOLUTION, sent(day), day).earliest().day()));
    }

    private static LocalDate sent(LocalDate informed) {
        return informed.plusDays(julian(informed) * 37 % 130);
    }

    private void fees(String tag, DateLaw dates) {
        for (int ahead : new int[] {1, 2}) {
            put("GA-15 earliest " + ahead, tag, day -> Optional.ofNullable(dates.ifSent(fee(AssemblyKind.EXTRAORDINARY, day.getYear() + ahead),
                    day).earliest()).map(EarliestDay::day).map(found -> distance(day, found)).orElse(NONE));
        }
    }

    private void years(DateLaw dates, Statutes statutes) {
        columns.put("GA-1 last day", row(dates, Plans.ORDINARY, "SEASON"));
        columns.put("GA-15 year", dates::feeYear);
        columns.put("GA-15 until", row(dates, fee(AssemblyKind.EXTRAORDINARY, null), "FEE_YEAR"));
        columns.put("GA-16 deadline", day -> seconds(day, statutes.deadline(day)));
        columns.put("GA-11 unapproved from", day -> seconds(day, statutes.unapprovedFrom(day)));
        columns.put("FEE-4 demand", row(dates, fee(AssemblyKind.EXTRAORDINARY, null), "FEE_DEMAND"));
    }

    private void members(DateLaw dates) {
        columns.put("MEM-2 days left", day -> dates.yearShare(day).days());
        columns.put("MEM-2 days of the year", day -> dates.yearShare(day).of());
        columns.put("MEM-4 ends", day -> distance(day, dates.withdrawal(day).membershipEnds()));
        columns.put("MEM-4 last day", day -> distance(day, dates.withdrawal(day).lastDay()));
        columns.put("MEM-5 window", day -> distance(day, dates.windowUntil(day).orElseThrow()));
        columns.put("MEM-5 ends", day -> distance(day, dates.withdrawal(day, raised(day)).membershipEnds()));
        columns.put("MEM-5 last day", day -> distance(day, dates.withdrawal(day, raised(day)).lastDay()));
    }

    private static LocalDate raised(LocalDate received) {
        return received.minusDays(julian(received) * 13 % 60);
    }

    private void board(DateLaw dates, Statutes statutes) {
        columns.put("BO-3 turn", day -> statutes.profile().chairmanship().turns().indexOf(statutes.turn(day)));
        columns.put("BO-7 warning", day -> distance(day, dates.boardWarningFrom(day.getYear()).orElseThrow()));
        columns.put("BO-7 missing with one", day -> flag(dates.boardMeetingsMissing(day, 1)));
        columns.put("BO-17 nominations", day -> orNone(day, dates.nominationsFrom(day)));
        columns.put("BO-17 next election", day -> orNone(day, dates.nextElection(day)));
        columns.put("BO-17 last election", day -> orNone(day, dates.electionBefore(day)));
    }

    private void put(String name, String tag, ToLongFunction<LocalDate> column) {
        columns.put(name + " " + tag, column);
    }

    private static ToLongFunction<LocalDate> row(DateLaw dates, AssemblyPlan plan, String id) {
        return day -> distance(day, found(dates, plan, id, day).date());
    }

    private static ToLongFunction<LocalDate> moment(DateLaw dates, AssemblyPlan plan, String id) {
        return day -> seconds(day, found(dates, plan, id, day).moment());
    }

    private static Deadline found(DateLaw dates, AssemblyPlan plan, String id, LocalDate day) {
        return once(List.of(dates, plan, day), () -> dates.deadlines(plan, day)).stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static <T> T once(List<Object> question, Supplier<T> answer) {
        if (ASKED.size() > FORGOTTEN_AFTER) {
            ASKED.clear();
        }
        return (T) ASKED.computeIfAbsent(question, asked -> answer.get());
    }

    private static Outlook outlook(DateLaw dates, LocalDate day) {
        LocalDate sent = day.minusDays(julian(day) * 11 % 100);
        return once(List.of(dates, "what if", day), () -> dates.whatIf(Plans.ORDINARY, day, sent));
    }

    private static DispatchOutlook sent(DateLaw dates, LocalDate day) {
        return once(List.of(dates, "sent", day), () -> dates.ifSent(Plans.ORDINARY, day));
    }

    private static long orNone(LocalDate day, Optional<LocalDate> found) {
        return found.map(date -> distance(day, date)).orElse(NONE);
    }

    private static long flag(boolean is) {
        return is ? 1 : 0;
    }

    private static long distance(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    private static long seconds(LocalDate from, Instant to) {
        return to.getEpochSecond() - from.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }

    private static long julian(LocalDate day) {
        return day.getLong(JulianFields.JULIAN_DAY);
    }
}
