package dk.samstemt.statutes.calendar;

import java.time.LocalDate;

/**
 * When a membership ends that was withdrawn from (MEM-4, MEM-5, MEM-10).
 *
 * @param received the day the withdrawal counts from
 * @param membershipEnds the last day of membership, always 31 December
 * @param lastDay the last day on which a withdrawal still had that effect
 * @param extraordinary whether only the window after a raised fee gives that effect (MEM-5)
 * @param counting how the last day was counted
 */
public record Withdrawal(LocalDate received, LocalDate membershipEnds, LocalDate lastDay, boolean extraordinary, Counting counting) {
}
