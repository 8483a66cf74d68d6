package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.UnapprovedFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import java.time.LocalDate;

/** GA-11: a record that is not approved after 14 days goes to the parties as a draft that is not approved. */
public final class RecordGoesOutUnapproved implements Rule<UnapprovedFacts> {

    /** Civil days the approval may take, the day of drawing up not counted; the reading of A-16 names them. */
    private static final int DAYS = 14;

    @Override
    public String id() {
        return "GA-11";
    }

    @Override
    public Verdict ask(UnapprovedFacts facts, Law law) {
        LocalDate due = due(facts.drawnUpOn());
        Verdict verdict = Verdict.of(!facts.approved() && !facts.day().isBefore(due)).relyingOn("A-15", "A-16");
        return verdict.found(facts.approved() ? "ALREADY_APPROVED" : facts.day().isBefore(due) ? "STILL_TIME" : "UNAPPROVED_TOO_LONG",
                "days", DAYS, "dueDay", due, "drawnUpOn", facts.drawnUpOn());
    }

    /** The first day on which it goes out. */
    public static LocalDate due(LocalDate drawnUpOn) {
        return drawnUpOn.plusDays(DAYS);
    }
}
