package dk.samstemt.voting.statement;

import java.time.LocalDate;

/**
 * The party's own body behind a statement (GA-14); shown to auditors, never a condition.
 *
 * @param body name of the body
 * @param date day of its decision
 */
public record DecidedBy(String body, LocalDate date) {
    @Override
    public String toString() {
        return "DecidedBy[date=" + date + "]";
    }
}
