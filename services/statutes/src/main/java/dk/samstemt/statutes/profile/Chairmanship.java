package dk.samstemt.statutes.profile;

import java.util.List;

/**
 * The chairmanship: of whom it consists and whose turn it is in which years (BO-3, BO-4); rulings use the appointment recorded, never the turn.
 *
 * @param provision where it stands
 * @param composition the classes it always consists of, one office each
 * @param firstYear calendar year 1 of the rotation
 * @param periodYears length of a turn in years
 * @param turns the turns in order; after the last the first follows
 */
public record Chairmanship(String provision, List<String> composition, int firstYear, int periodYears,
        List<Turn> turns) {
}
