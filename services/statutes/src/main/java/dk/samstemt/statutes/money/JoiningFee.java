package dk.samstemt.statutes.money;

import java.time.LocalDate;

/**
 * The fee of the year in which a member joins (MEM-2, A-35).
 *
 * @param ore what is owed, in øre
 * @param days the days of the year that are left, the day of joining with them
 * @param of 365, or 366 in a leap year
 * @param dueOn the day it falls due: the day of joining
 */
public record JoiningFee(long ore, long days, long of, LocalDate dueOn) {
}
