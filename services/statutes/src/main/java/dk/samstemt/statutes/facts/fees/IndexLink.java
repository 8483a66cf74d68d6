package dk.samstemt.statutes.facts.fees;

import java.time.LocalDate;

/**
 * One index, entered by a person (FEE-3, FEE-6).
 *
 * @param year the fiscal year it leads to, from the year before
 * @param factor exact decimal above zero, for example {@code 1.031}
 * @param source where it comes from; never blank
 * @param enteredOn the day it was entered
 */
public record IndexLink(int year, String factor, String source, LocalDate enteredOn) {
}
