package dk.samstemt.assembly.timetable;

import dk.samstemt.statutes.calendar.DispatchOutlook;
import dk.samstemt.statutes.calendar.EarliestDay;
import dk.samstemt.statutes.calendar.Window;
import dk.samstemt.statutes.text.OutlookWords;
import dk.samstemt.statutes.text.TimetableExplainer;
import java.time.LocalDate;
import java.util.List;

/**
 * On which days an assembly may be held whose notice goes out on a day.
 *
 * @param sent the day of dispatch
 * @param earliest the earliest lawful day and how it was counted; null where none is left
 * @param windows all lawful days
 * @param headline the answer in words
 * @param sentences the windows in words
 */
record LawfulDaysView(LocalDate sent, EarliestDay earliest, List<Window> windows, String headline, List<String> sentences) {

    static LawfulDaysView of(DispatchOutlook outlook, TimetableExplainer explainer) {
        OutlookWords words = explainer.dispatch(outlook);
        return new LawfulDaysView(outlook.sent(), outlook.earliest(), outlook.windows(), words.earliest(), words.windows());
    }
}
