package dk.samstemt.statutes.text;

import dk.samstemt.statutes.calendar.TimetableRow;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.Ruling;
import java.util.Locale;

/** Puts rulings, findings and timetables into words. */
public final class Explainer {

    private Explainer() {
    }

    /** A ruling in words; every language but Danish reads English. */
    public static Explanation explain(Ruling ruling, Profile profile, Locale locale) {
        throw new UnsupportedOperationException("step 1");
    }

    /** A finding in words. */
    public static Reason finding(Finding finding, Profile profile, Locale locale) {
        throw new UnsupportedOperationException("step 1");
    }

    /** What a row of a timetable is, in words. */
    public static Reason row(TimetableRow row, Profile profile, Locale locale) {
        throw new UnsupportedOperationException("step 1");
    }
}
