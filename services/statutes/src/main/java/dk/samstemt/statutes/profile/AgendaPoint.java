package dk.samstemt.statutes.profile;

/**
 * One point that the agenda of the ordinary assembly must have.
 *
 * @param subject what it is about, for example {@code ACCOUNTS}; a subject of an agenda's item
 * @param kind what is done with it, for example {@code APPROVAL}; a kind of an agenda's item
 * @param onlyAfterElections whether it is there only when the board is to be elected (GA-22)
 */
public record AgendaPoint(String subject, String kind, boolean onlyAfterElections) {
}
