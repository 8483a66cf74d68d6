package dk.samstemt.statutes.rules.amendment;

import dk.samstemt.statutes.calendar.Timetable;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.rules.Carries;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Points;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** AM-5: the full wording goes out with the notice, or in the ordinary assembly's time for proposals; changed after that it is a new proposal. */
@Carries("AM-5")
final class WordingGoesOutInTime {

    private final WordingFacts facts;
    private final Law law;
    private final List<Finding> findings = new ArrayList<>();

    WordingGoesOutInTime(WordingFacts facts, Law law) {
        this.facts = facts;
        this.law = law;
    }

    List<Finding> findings(Timetable timetable) {
        if (facts.kind() == AssemblyKind.ORDINARY) {
            late("PROPOSALS_IN", facts.receivedOn(), "WORDING_RECEIVED_LATE", timetable);
            late("PROPOSALS_OUT", facts.sentOn(), "WORDING_SENT_LATE", timetable);
        } else {
            late("NOTICE", facts.sentOn(), "WORDING_SENT_LATE", timetable);
        }
        if (facts.sent() != null && !facts.sent().equals(facts.toBeDecided())) {
            found("WORDING_CHANGED", "sentOn", facts.sentOn());
        }
        return List.copyOf(findings);
    }

    private void late(String row, LocalDate day, String code, Timetable timetable) {
        timetable.row(row).filter(deadline -> day != null && day.isAfter(deadline.date()))
                .ifPresent(deadline -> found(code, "day", day, "lastDay", deadline.date()));
    }

    private void found(String code, Object... values) {
        String provision = law.provisions("AM-5").stream().findFirst().orElse(null);
        findings.add(new Finding("AM-5", provision, code, true, Points.plain(Verdict.point(code, values).values())));
    }
}
