package dk.samstemt.statutes;

import dk.samstemt.statutes.calendar.Timetable;
import dk.samstemt.statutes.facts.ApprovalFacts;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.DispatchFacts;
import dk.samstemt.statutes.facts.NoticeFacts;
import dk.samstemt.statutes.facts.StatementFacts;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Turn;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One version of an association's statutes, ready to answer. Immutable; thread-safe. */
public final class Statutes {

    private final Profile profile;

    private Statutes(Profile profile) {
        this.profile = profile;
    }

    /** The statutes of a profile. */
    public static Statutes of(Profile profile) {
        return new Statutes(profile);
    }

    /** The profile behind it. */
    public Profile profile() {
        return profile;
    }

    /** The first instant after a civil day in the association's zone: the deadline "on" that day. */
    public Instant endOfDay(LocalDate day) {
        return day.plusDays(1).atStartOfDay(profile.zone()).toInstant();
    }

    /** The deadline for statements of a written assembly held on a day; the first instant that is too late. */
    public Instant deadline(LocalDate day) {
        return endOfDay(day);
    }

    /** The civil day of an instant in the association's zone. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(profile.zone()).toLocalDate();
    }

    /** The lawful dates of an assembly on a day. */
    public Timetable timetable(AssemblyKind kind, AssemblyForm form, LocalDate day) {
        throw new UnsupportedOperationException("step 1");
    }

    /** The earliest day on which an assembly may be held whose notice goes out on a day. */
    public LocalDate earliestLawfulDay(AssemblyKind kind, AssemblyForm form, LocalDate dispatchDay) {
        throw new UnsupportedOperationException("step 1");
    }

    /** The last civil day on which the notice of an assembly on a day may go out. */
    public LocalDate lastDispatchDay(AssemblyKind kind, AssemblyForm form, LocalDate day) {
        throw new UnsupportedOperationException("step 1");
    }

    /** May this notice go out now? */
    public Ruling noticeMayGoOut(NoticeFacts facts) {
        throw new UnsupportedOperationException("step 1");
    }

    /** What the secretariat should know before this notice goes out. */
    public List<Finding> findings(NoticeFacts facts) {
        throw new UnsupportedOperationException("step 1");
    }

    /** Is the assembly lawfully convened? */
    public Ruling dulyConvened(DispatchFacts facts) {
        throw new UnsupportedOperationException("step 1");
    }

    /** Is this statement accepted? */
    public Ruling statementAccepted(StatementFacts facts) {
        throw new UnsupportedOperationException("step 1");
    }

    /** Is this item adopted? */
    public Ruling decision(DecisionFacts facts) {
        throw new UnsupportedOperationException("step 1");
    }

    /** Is the decision record approved? */
    public Ruling recordApproved(ApprovalFacts facts) {
        throw new UnsupportedOperationException("step 1");
    }

    /** Value of a parameter on a day, for example {@code notice.extraordinary}. */
    public Optional<String> parameter(String parameter, LocalDate day) {
        return profile.parameter(parameter).flatMap(found -> found.on(day));
    }

    /** The fee the statutes name for a party and a fiscal year; by the values of 1 January of that year (AM-3). */
    public Optional<Fee> fee(String party, int year) {
        throw new UnsupportedOperationException("step 1");
    }

    /** Whose turn the chairmanship is on a day (BO-3). */
    public Turn turn(LocalDate day) {
        return profile.chairmanship().turnOn(day);
    }
}
