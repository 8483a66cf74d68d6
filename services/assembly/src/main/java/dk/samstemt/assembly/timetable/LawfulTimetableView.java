package dk.samstemt.assembly.timetable;

import dk.samstemt.statutes.calendar.Counting;
import dk.samstemt.statutes.calendar.Deadline;
import dk.samstemt.statutes.calendar.LawfulTimetable;
import dk.samstemt.statutes.calendar.OtherDate;
import dk.samstemt.statutes.facts.Purpose;
import dk.samstemt.statutes.text.DeadlineWords;
import dk.samstemt.statutes.text.TimetableExplainer;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The lawful dates of an assembly on a wished day, in words.
 *
 * @param kind ordinary or extraordinary
 * @param form written or physical
 * @param purposes what it is held for
 * @param day the wished day
 * @param weekday its weekday
 * @param headline what the table is
 * @param rows in order of time
 */
record LawfulTimetableView(String kind, String form, List<Purpose> purposes, LocalDate day, DayOfWeek weekday, String headline,
        List<Row> rows) {

    /**
     * One date.
     *
     * @param id what is due
     * @param side before the assembly, a limit of its day, the assembly, or after it
     * @param date last lawful civil day
     * @param weekday its weekday
     * @param moment first instant that is too late
     * @param when the date as people say it
     * @param rule id of the rule
     * @param provision its number
     * @param bars whether the assembly cannot be held so when the date is missed
     * @param sentence what the row means
     * @param counted how the date was counted, in words
     * @param counting the same as values
     * @param interpretations readings it relies on
     * @param others what it would be under readings not chosen
     * @param notes the same in words
     */
    record Row(String id, String side, LocalDate date, DayOfWeek weekday, Instant moment, String when, String rule, String provision,
            boolean bars, String sentence, String counted, Counting counting, List<String> interpretations, List<OtherDate> others,
            List<String> notes) {
    }

    static LawfulTimetableView of(LawfulTimetable table, TimetableExplainer words) {
        return new LawfulTimetableView(table.plan().kind().name(), table.plan().form().name(), table.plan().purposes(), table.day(),
                table.weekday(), words.headline(table), table.deadlines().stream().map(row -> row(row, words.deadline(row))).toList());
    }

    private static Row row(Deadline row, DeadlineWords words) {
        return new Row(row.id(), row.side().name(), row.date(), row.weekday(), row.moment(), words.when(), row.rule(),
                words.provision(), row.bars(), words.sentence(), words.counting(), row.counting(), row.interpretations(),
                row.others(), words.notes());
    }
}
