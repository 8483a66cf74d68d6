package dk.samstemt.statutes.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known when one item is decided.
 *
 * @param item the item's id
 * @param kind what is done with it
 * @param subject what it is about
 * @param form physical or written
 * @param day the day of the assembly
 * @param roll ids of the parties entitled on that day
 * @param statements at least the statement that counts of each party; of several of one party the last in time counts
 * @param dulyConvened whether the assembly was lawfully convened
 * @param tzdata version of the time zone data in use
 * @param lastMoment the first instant that was too late for statements; null for the end of the day
 * @param inForceFrom the day an amendment states that it is in force from; null where it states none, and where nothing is amended (AM-3)
 */
public record DecisionFacts(String item, ItemKind kind, ItemSubject subject, AssemblyForm form, LocalDate day,
        List<String> roll, List<PartyStatement> statements, boolean dulyConvened, String tzdata,
        @MayBeUnsaid Instant lastMoment, @MayBeUnsaid LocalDate inForceFrom) {

    /** An item whose statements were due by the end of the day. */
    public DecisionFacts(String item, ItemKind kind, ItemSubject subject, AssemblyForm form, LocalDate day,
            List<String> roll, List<PartyStatement> statements, boolean dulyConvened, String tzdata) {
        this(item, kind, subject, form, day, roll, statements, dulyConvened, tzdata, null, null);
    }

    /** About another subject. */
    public DecisionFacts about(ItemSubject other) {
        return new DecisionFacts(item, kind, other, form, day, roll, statements, dulyConvened, tzdata, lastMoment, inForceFrom);
    }

    /** Decided by an assembly on another day. */
    public DecisionFacts on(LocalDate other) {
        return new DecisionFacts(item, kind, subject, form, other, roll, statements, dulyConvened, tzdata, lastMoment, inForceFrom);
    }

    /** With another first instant that was too late. */
    public DecisionFacts until(Instant other) {
        return new DecisionFacts(item, kind, subject, form, day, roll, statements, dulyConvened, tzdata, other, inForceFrom);
    }
}
