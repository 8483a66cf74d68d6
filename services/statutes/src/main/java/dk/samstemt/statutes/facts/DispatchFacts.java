package dk.samstemt.statutes.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The dispatch list of one notice.
 *
 * @param kind ordinary or extraordinary
 * @param form physical or written
 * @param day the day of the assembly
 * @param roll ids of the parties to be convened
 * @param dispatches the evidence; a party that is missing here has none
 * @param decidedAt legal time of the question
 * @param tzdata version of the time zone data in use
 * @param dissolution what is known of the dissolution it is to deal with; null where it deals with none
 */
public record DispatchFacts(AssemblyKind kind, AssemblyForm form, LocalDate day, List<String> roll,
        List<PartyDispatch> dispatches, Instant decidedAt, String tzdata, @MayBeUnsaid ProposedDissolution dissolution) {

    /** The dispatch list of a notice that proposes no dissolution. */
    public DispatchFacts(AssemblyKind kind, AssemblyForm form, LocalDate day, List<String> roll,
            List<PartyDispatch> dispatches, Instant decidedAt, String tzdata) {
        this(kind, form, day, roll, dispatches, decidedAt, tzdata, null);
    }

    /** The same list for another day. */
    public DispatchFacts on(LocalDate other) {
        return new DispatchFacts(kind, form, other, roll, dispatches, decidedAt, tzdata, dissolution);
    }

    /** The same list with other evidence. */
    public DispatchFacts with(List<PartyDispatch> others) {
        return new DispatchFacts(kind, form, day, roll, others, decidedAt, tzdata, dissolution);
    }

    /** The same list where the last member was informed of the dissolution on another day. */
    public DispatchFacts informedOn(LocalDate other) {
        return new DispatchFacts(kind, form, day, roll, dispatches, decidedAt, tzdata, new ProposedDissolution(other));
    }

    /** The same list for an assembly of another kind. */
    public DispatchFacts of(AssemblyKind other) {
        return new DispatchFacts(other, form, day, roll, dispatches, decidedAt, tzdata, dissolution);
    }

    /** The same list with other parties to be convened. */
    public DispatchFacts withRoll(List<String> others) {
        return new DispatchFacts(kind, form, day, others, dispatches, decidedAt, tzdata, dissolution);
    }

    /** The same list, ruled on at another moment. */
    public DispatchFacts at(Instant other) {
        return new DispatchFacts(kind, form, day, roll, dispatches, other, tzdata, dissolution);
    }
}
