package dk.samstemt.statutes.rules;

/**
 * A move and how far away it is.
 *
 * @param distance in days; in steps where the moves are no days
 */
record Hit<F>(Move<F> move, long distance) {
}
