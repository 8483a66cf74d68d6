package dk.samstemt.statutes;

import dk.samstemt.statutes.calendar.LocalMoment;
import dk.samstemt.statutes.calendar.Timetable;
import dk.samstemt.statutes.facts.ApprovalFacts;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.AssemblyPlan;
import dk.samstemt.statutes.facts.CallFacts;
import dk.samstemt.statutes.facts.CancellationFacts;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.DeputyFacts;
import dk.samstemt.statutes.facts.DispatchFacts;
import dk.samstemt.statutes.facts.NoticeFacts;
import dk.samstemt.statutes.facts.Purpose;
import dk.samstemt.statutes.facts.StatementFacts;
import dk.samstemt.statutes.facts.UnapprovedFacts;
import dk.samstemt.statutes.facts.WaiverFacts;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Turn;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Readings;
import dk.samstemt.statutes.rules.assembly.AssemblyCourts;
import dk.samstemt.statutes.rules.assembly.Findings;
import dk.samstemt.statutes.rules.assembly.RecordGoesOutUnapproved;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One version of an association's statutes, ready to answer. Immutable; thread-safe. */
public final class Statutes extends LawByField {

    private final Profile profile;

    private Statutes(Profile profile) {
        super(Law.of(profile));
        this.profile = profile;
    }

    /**
     * The statutes of a profile.
     *
     * @throws IllegalArgumentException if the profile chose a reading that no rule can apply
     */
    public static Statutes of(Profile profile) {
        Readings.check(profile);
        return new Statutes(profile);
    }

    /** The profile behind it. */
    public Profile profile() {
        return profile;
    }

    /** The first instant after a civil day in the association's zone: the deadline "on" that day. */
    public Instant endOfDay(LocalDate day) {
        return law.calendar().endOfDay(day);
    }

    /** The deadline for statements of a written assembly held on a day; the first instant that is too late. */
    public Instant deadline(LocalDate day) {
        return endOfDay(day);
    }

    /** The deadline when the notice names a last moment of its own; null for the end of the day. */
    public Instant deadline(LocalDate day, Instant lastMoment) {
        return lastMoment == null ? endOfDay(day) : lastMoment;
    }

    /** What a last moment entered as wall-clock time comes to in the association's zone. */
    public LocalMoment lastMoment(String text) {
        return LocalMoment.read(text, profile.zone());
    }

    /** The civil day of an instant in the association's zone. */
    public LocalDate dayOf(Instant instant) {
        return law.calendar().dayOf(instant);
    }

    /** The lawful dates of an assembly on a day. */
    public Timetable timetable(AssemblyKind kind, AssemblyForm form, LocalDate day) {
        return timetable(kind, form, day, null);
    }

    /** The lawful dates of an assembly whose notice names a last moment of its own; null for the end of the day. */
    public Timetable timetable(AssemblyKind kind, AssemblyForm form, LocalDate day, Instant lastMoment) {
        return new Timetables(dates()).of(AssemblyPlan.of(kind, form, Purpose.BUSINESS), day, deadline(day, lastMoment));
    }

    /** The earliest day on which an assembly may be held whose notice goes out on a day. */
    public LocalDate earliestLawfulDay(AssemblyKind kind, AssemblyForm form, LocalDate dispatchDay) {
        return dates().earliest(kind, dispatchDay);
    }

    /** The last civil day on which the notice of an assembly on a day may go out. */
    public LocalDate lastDispatchDay(AssemblyKind kind, AssemblyForm form, LocalDate day) {
        return dates().lastDispatch(kind, day);
    }

    /** May this notice go out now? */
    public Ruling noticeMayGoOut(NoticeFacts facts) {
        return AssemblyCourts.notice(facts, law);
    }

    /** What the secretariat should know before this notice goes out. */
    public List<Finding> findings(NoticeFacts facts) {
        return Findings.of(facts, law);
    }

    /** Is the assembly lawfully convened? */
    public Ruling dulyConvened(DispatchFacts facts) {
        return AssemblyCourts.dispatch(facts, law);
    }

    /** Is this statement accepted? */
    public Ruling statementAccepted(StatementFacts facts) {
        return AssemblyCourts.statement(facts, law);
    }

    /** Is this item adopted? */
    public Ruling decision(DecisionFacts facts) {
        return AssemblyCourts.decision(facts, law);
    }

    /** Is the decision record approved? */
    public Ruling recordApproved(ApprovalFacts facts) {
        return AssemblyCourts.approval(facts, law);
    }

    /** Must an assembly be held on this call, whatever the board thinks of it (GA-18)? */
    public Ruling mustBeHeld(CallFacts facts) {
        return AssemblyCourts.call(facts, law);
    }

    /** May a convened assembly be cancelled so (GA-30)? */
    public Ruling mayBeCancelled(CancellationFacts facts) {
        return AssemblyCourts.cancellation(facts, law);
    }

    /** Does this document waive the party's period of notice (GA-13, A-3)? */
    public Ruling waiverAccepted(WaiverFacts facts) {
        return AssemblyCourts.waiver(facts, law);
    }

    /** Whether one person may have the mandates of several parties at a time (GA-29), as the reading of A-29 in use has it. */
    public boolean oneSpeaksForSeveral() {
        return AssemblyCourts.oneSpeaksForSeveral(law);
    }

    /** May this vice-chair act for the chair of the board (BO-10)? */
    public Ruling deputyAgreed(DeputyFacts facts) {
        return AssemblyCourts.deputy(facts, law);
    }

    /** Does a record that is not approved go out as a draft today? */
    public Ruling recordGoesOutUnapproved(UnapprovedFacts facts) {
        return AssemblyCourts.unapproved(facts, law);
    }

    /** The first moment at which a record drawn up on a day goes out unapproved. */
    public Instant unapprovedFrom(LocalDate drawnUpOn) {
        return law.calendar().startOfDay(RecordGoesOutUnapproved.due(drawnUpOn));
    }

    /** Whether a notice that comes back for good at a moment can still be sent again, so that its evidence falls. */
    public boolean bounceWithdraws(AssemblyKind kind, AssemblyForm form, LocalDate day, Instant bouncedAt) {
        return bouncedAt.isBefore(endOfDay(lastDispatchDay(kind, form, day)));
    }

    /** Value of a parameter on a day, for example {@code notice.extraordinary}. */
    public Optional<String> parameter(String parameter, LocalDate day) {
        return profile.parameter(parameter).flatMap(found -> found.on(day));
    }

    /**
     * Whose turn the chairmanship is on a day (BO-3).
     *
     * @throws IllegalArgumentException if these statutes know no rotation
     */
    public Turn turn(LocalDate day) {
        return board().turn(day);
    }
}
