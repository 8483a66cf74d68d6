package dk.samstemt.assembly.timetable;

import dk.samstemt.statutes.calendar.Outlook;
import dk.samstemt.statutes.calendar.Standing;
import dk.samstemt.statutes.text.OutlookWords;
import dk.samstemt.statutes.text.TimetableExplainer;
import java.time.LocalDate;
import java.util.List;

/**
 * What follows for a wished day when the notice goes out on a day.
 *
 * @param day the wished day
 * @param sent the day of dispatch asked about
 * @param lawful whether the assembly can lawfully be held on the wished day
 * @param breach whether it would then be held too late in the year, with the breach on record (GA-27)
 * @param headline the answer in one sentence
 * @param standings how each date stands
 * @param sentences the same in words, what is missed first
 * @param instead which days are lawful for this day of dispatch
 */
record OutlookView(LocalDate day, LocalDate sent, boolean lawful, boolean breach, String headline, List<Line> standings,
        List<String> sentences, LawfulDaysView instead) {

    /**
     * How one date stands.
     *
     * @param id what is due
     * @param date the last lawful day
     * @param rule id of the rule
     * @param provision its number, as people write it
     * @param state KEPT, LAST_DAY, MISSED or TOO_EARLY
     * @param days days to spare, or days by which it is missed
     * @param bars whether the assembly cannot be held so
     */
    record Line(String id, LocalDate date, String rule, String provision, String state, long days, boolean bars) {

        private static Line of(Standing standing, TimetableExplainer explainer) {
            return new Line(standing.deadline().id(), standing.deadline().date(), standing.deadline().rule(),
                    explainer.deadline(standing.deadline()).provision(), standing.state().name(), standing.days(), standing.bars());
        }
    }

    static OutlookView of(Outlook outlook, TimetableExplainer explainer) {
        OutlookWords words = explainer.outlook(outlook);
        return new OutlookView(outlook.timetable().day(), outlook.on(), outlook.lawful(), outlook.breach(), words.headline(),
                outlook.standings().stream().map(standing -> Line.of(standing, explainer)).toList(), words.standings(), LawfulDaysView.of(outlook.dispatch(), explainer));
    }
}
