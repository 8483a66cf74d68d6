package dk.samstemt.statutes.facts.members;

import java.time.LocalDate;
import java.util.List;

/**
 * The representatives with whom a party comes to an assembly (MEM-6).
 *
 * @param party id of the party
 * @param representatives opaque references of the persons, in the order in which they came
 * @param day the day of the assembly
 */
public record SeatingFacts(String party, List<String> representatives, LocalDate day) {

    /** Other representatives. */
    public SeatingFacts with(List<String> other) {
        return new SeatingFacts(party, other, day);
    }
}
