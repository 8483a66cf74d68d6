package dk.samstemt.statutes.rules.agenda;

import dk.samstemt.statutes.facts.agenda.BodyMeetings;
import dk.samstemt.statutes.rules.Carries;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Warnings;
import dk.samstemt.statutes.ruling.Finding;
import java.time.LocalDate;
import java.util.List;

/**
 * GA-28: a warning before dispatch where no ordinary meeting that a party has entered falls between dispatch and assembly, so that
 * its body could not deal with the agenda. The day of dispatch counts, the day of the assembly does not. Never a bar.
 */
@Carries("GA-28")
final class BodiesMeetInTime {

    private BodiesMeetInTime() {
    }

    static List<Finding> of(LocalDate dispatch, LocalDate assembly, List<BodyMeetings> entered, Law law) {
        return entered.stream().filter(meetings -> law.laysDown("GA-28") && !meetings.days().isEmpty() && meetings.days().stream()
                .noneMatch(day -> !day.isBefore(dispatch) && day.isBefore(assembly))).map(meetings -> Warnings.of("GA-28", law,
                        "NO_MEETING_BETWEEN", "party", meetings.party(), "from", dispatch, "until", assembly)).toList();
    }
}
