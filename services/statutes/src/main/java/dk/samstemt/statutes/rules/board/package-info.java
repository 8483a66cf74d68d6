/**
 * The rules on the board and its chairmanship (BO), one small class each.
 * {@link dk.samstemt.statutes.Statutes} comes in by way of {@code BoardCourts}; everything else is package-private.
 */
package dk.samstemt.statutes.rules.board;
