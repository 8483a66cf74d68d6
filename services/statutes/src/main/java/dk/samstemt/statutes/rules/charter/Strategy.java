package dk.samstemt.statutes.rules.charter;

import java.time.LocalDate;

/**
 * A strategy the board has approved (ORG-1).
 *
 * @param version counts from 1
 * @param decision reference to the board's decision
 * @param decidedOn the civil day of the decision
 */
public record Strategy(int version, String decision, LocalDate decidedOn) {
}
