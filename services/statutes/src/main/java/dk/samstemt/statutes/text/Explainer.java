package dk.samstemt.statutes.text;

import dk.samstemt.statutes.calendar.CivilCalendar;
import dk.samstemt.statutes.calendar.TimetableRow;
import dk.samstemt.statutes.lint.LintFinding;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.LawFailure;
import dk.samstemt.statutes.ruling.Ruling;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts rulings, findings and timetables into words. */
public final class Explainer {

    private Explainer() {
    }

    /** A ruling in words; every language but Danish reads English. */
    public static Explanation explain(Ruling ruling, Profile profile, Locale locale) {
        Phrases phrases = new Phrases(Bundle.of(locale), profile);
        Words words = new Words(phrases);
        List<Reason> reasons = ruling.questions().stream().map(question -> words.reason(question, ruling.yes()))
                .sorted(Comparator.comparing(Reason::holds)).toList();
        return new Explanation(words.headline(ruling), reasons, new Changes(phrases, ruling).sentences(),
                new Notes(phrases, profile).of(ruling));
    }

    /** Why the statutes give no answer, in words. */
    public static String failure(LawFailure failure, Profile profile, Locale locale) {
        Phrases phrases = new Phrases(Bundle.of(locale), profile);
        String question = phrases.list(failure.question().stream().map(phrases::name).toList(), "and");
        return phrases.fill("failure." + failure.reason(), Map.of("question", question, "provisions", failure.provisions()));
    }

    /** A finding in words. */
    public static Reason finding(Finding finding, Profile profile, Locale locale) {
        return new Words(new Phrases(Bundle.of(locale), profile)).finding(finding);
    }

    /** A finding on a profile, in words. */
    public static String lint(LintFinding finding, Profile profile, Locale locale) {
        return new Phrases(Bundle.of(locale), profile).fill("lint." + finding.code(), finding.values());
    }

    /** What a row of a timetable is, in words. */
    public static Reason row(TimetableRow row, Profile profile, Locale locale) {
        Phrases phrases = new Phrases(Bundle.of(locale), profile);
        boolean wholeDay = row.moment().equals(new CivilCalendar(profile.zone()).endOfDay(row.date()));
        return new Reason(row.rule(), phrases.number(row.provision()), true, phrases.fill(
                "row." + row.id() + (wholeDay ? "" : ".MOMENT"), Map.of("date", row.date().toString(),
                        "moment", row.moment().toString())));
    }
}
