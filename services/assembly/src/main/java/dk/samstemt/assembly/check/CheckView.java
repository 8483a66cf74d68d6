package dk.samstemt.assembly.check;

import dk.samstemt.assembly.draft.LastMoment;
import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.view.RulingView;
import dk.samstemt.assembly.view.TimetableView;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.text.Explainer;
import dk.samstemt.statutes.text.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What the law says of a draft.
 *
 * @param mayGoOut the ruling's answer
 * @param statutesVersion the version asked
 * @param earliestLawfulDay earliest day for a notice that goes out today
 * @param ruling the ruling that decides, explained
 * @param agenda the ruling on what the agenda must hold; null where the statutes ask nothing of it
 * @param findings what to know before dispatch
 * @param timetable the dates of the drafted day
 */
record CheckView(boolean mayGoOut, int statutesVersion, LocalDate earliestLawfulDay, RulingView ruling, RulingView agenda,
        List<FindingView> findings, TimetableView timetable) {

    /**
     * One finding.
     *
     * @param code stable word
     * @param rule id of the rule
     * @param provision its number
     * @param blocking whether the notice cannot go out because of it
     * @param sentence in the language asked for
     */
    record FindingView(String code, String rule, String provision, boolean blocking, String sentence) {
    }

    static CheckView of(Draft draft, Checked checked, Locale locale) {
        var statutes = checked.law().statutes();
        return new CheckView(checked.ruling().yes(), checked.law().version(),
                checked.earliestDay(),
                RulingView.of(checked.ruling(), checked.law().profile(), locale),
                checked.agenda().map(found -> RulingView.of(found, checked.law().profile(), locale)).orElse(null),
                checked.findings().stream().map(finding -> finding(finding, checked, locale)).toList(),
                TimetableView.of(statutes.timetable(draft.kind(), draft.form(), draft.day(), LastMoment.of(draft, statutes)), checked.law().profile(), locale));
    }

    private static FindingView finding(Finding finding, Checked checked, Locale locale) {
        Reason words = Explainer.finding(finding, checked.law().profile(), locale);
        return new FindingView(finding.code(), finding.rule(), words.provision(), finding.blocking(), words.sentence());
    }
}
