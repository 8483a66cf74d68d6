package dk.samstemt.statutes.facts.board;

import java.time.LocalDate;
import java.util.List;

/**
 * The board on a day.
 *
 * @param day the civil day of the question
 * @param roll ids of the parties that are members on that day
 * @param seats every seat that is known, vacant ones too
 */
public record BoardFacts(LocalDate day, List<String> roll, List<BoardSeat> seats) {
}
