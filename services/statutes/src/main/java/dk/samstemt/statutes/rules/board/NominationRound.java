package dk.samstemt.statutes.rules.board;

import java.time.LocalDate;
import java.util.List;

/**
 * The nominations that a municipal and regional election set going (BO-17).
 *
 * @param startsOn the day the parties are first asked
 * @param open the seats for which nobody has been elected since; empty when it is over, or has not begun
 */
public record NominationRound(LocalDate startsOn, List<OpenSeat> open) {
}
