package dk.samstemt.statutes.profile;

/**
 * Who runs the office (ADM-2).
 *
 * @param provision where it stands
 * @param employer id of the party that employs the director
 */
public record Administration(String provision, String employer) {
}
