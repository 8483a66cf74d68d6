package dk.samstemt.statutes.rules.agenda;

import dk.samstemt.statutes.facts.agenda.AgendaFacts;
import dk.samstemt.statutes.facts.agenda.BodyMeetings;
import dk.samstemt.statutes.facts.agenda.InternalApproval;
import dk.samstemt.statutes.facts.agenda.ProposalFacts;
import dk.samstemt.statutes.facts.agenda.RecordFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Warnings;
import dk.samstemt.statutes.rules.dates.DateLaw;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an assembly's agenda must hold and its record state. Immutable; thread-safe. */
public final class AgendaLaw {

    private final Law law;

    private AgendaLaw(Law law) {
        this.law = law;
    }

    /** The law of agendas and records in one version of the statutes. */
    public static AgendaLaw of(Law law) {
        return new AgendaLaw(law);
    }

    /** Does the agenda hold what it must, and no election that is not due (GA-6, GA-22, DI-4)? */
    public Ruling complete(AgendaFacts facts) {
        return AgendaCourts.AGENDA.rule(facts, law);
    }

    /** Whether these statutes lay anything down for such an agenda; where they do not, {@link #complete} has no answer. */
    public boolean asks(AgendaFacts facts) {
        return AgendaCourts.AGENDA.asks(facts, law);
    }

    /** What is said of an agenda on which nobody stated when the board was elected: no election was taken to be due (GA-22). */
    public Optional<Finding> boardNotStated(LocalDate noticeOn) {
        return law.laysDown("GA-22") ? DateLaw.of(law).electionBefore(noticeOn)
                .map(election -> Warnings.of("GA-22", law, "BOARD_NOT_STATED", "election", election)) : Optional.empty();
    }

    /** Does the decision record state everything it must (GA-26)? */
    public Ruling recordComplete(RecordFacts facts) {
        return AgendaCourts.RECORD.rule(facts, law);
    }

    /** Whether these statutes say what a decision record states; where they do not, {@link #recordComplete} has no answer. */
    public boolean asks(RecordFacts facts) {
        return AgendaCourts.RECORD.asks(facts, law);
    }

    /** Does a member's proposal have reasons, did it reach the board in time, and did it go out in time (GA-4)? */
    public Ruling proposalInTime(ProposalFacts facts) {
        return AgendaCourts.PROPOSAL.rule(facts, law);
    }

    /** What the parties have shown of their own approvals; nothing depends on it (GA-14). */
    public List<Finding> approvals(List<InternalApproval> approvals) {
        return ShownApprovals.of(approvals, law);
    }

    /** Parties whose body does not meet between dispatch and assembly (GA-28). */
    public List<Finding> bodiesNotMeeting(LocalDate dispatch, LocalDate assembly, List<BodyMeetings> entered) {
        return BodiesMeetInTime.of(dispatch, assembly, entered, law);
    }
}
