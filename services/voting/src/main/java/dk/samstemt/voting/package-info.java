/**
 * Ballots: roll, written statements, receipts, closing, tally.
 *
 * <p>One package per feature: {@code ballot} (opening, roll, closing, result), {@code statement} (making, withdrawing,
 * reading), {@code sealing} (what nobody may read before closing), {@code law} (statutes versions by digest).
 * Nothing outside this module imports any of it except the application class.
 */
package dk.samstemt.voting;
