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
 */
public record DispatchFacts(AssemblyKind kind, AssemblyForm form, LocalDate day, List<String> roll,
        List<PartyDispatch> dispatches, Instant decidedAt, String tzdata) {
}
