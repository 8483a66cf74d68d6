package dk.samstemt.statutes.money;

import java.time.LocalDate;

/**
 * One link of a chain of indices and what it leads to (FEE-3, FEE-6).
 *
 * @param year the fiscal year it leads to
 * @param factor the index as exact decimal, for example {@code 1.031}
 * @param source where the index comes from
 * @param enteredOn the day it was entered
 * @param ore the regulated fee of that year, in whole kroner (FEE-9), as øre
 */
public record IndexedYear(int year, String factor, String source, LocalDate enteredOn, long ore) {
}
