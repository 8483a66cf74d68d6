package dk.samstemt.assembly.view;

import dk.samstemt.statutes.calendar.Timetable;
import dk.samstemt.statutes.calendar.TimetableRow;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.text.Explainer;
import dk.samstemt.statutes.text.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * A lawful timetable in words.
 *
 * @param kind ordinary or extraordinary
 * @param form written or physical
 * @param day the assembly's day
 * @param rows in order of time
 */
public record TimetableView(String kind, String form, LocalDate day, List<Row> rows) {

    /**
     * One date.
     *
     * @param id what is due
     * @param date last lawful civil day
     * @param weekday in the language asked for
     * @param moment first instant that is too late
     * @param rule id of the rule
     * @param provision its number
     * @param sentence what the row means
     * @param interpretations readings it relies on
     */
    public record Row(String id, LocalDate date, String weekday, Instant moment, String rule, String provision,
            String sentence, List<String> interpretations) {
    }

    /** The timetable in a language. */
    public static TimetableView of(Timetable timetable, Profile profile, Locale locale) {
        return new TimetableView(timetable.kind().name(), timetable.form().name(), timetable.day(),
                timetable.rows().stream().map(row -> row(row, profile, locale)).toList());
    }

    private static Row row(TimetableRow row, Profile profile, Locale locale) {
        Reason words = Explainer.row(row, profile, locale);
        return new Row(row.id(), row.date(), row.date().getDayOfWeek().getDisplayName(TextStyle.FULL, locale), row.moment(),
                row.rule(), words.provision(), words.sentence(), row.interpretations());
    }
}
