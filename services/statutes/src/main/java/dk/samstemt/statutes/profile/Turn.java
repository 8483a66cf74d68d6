package dk.samstemt.statutes.profile;

/**
 * One period of the rotation; each value is the id of a party, or of a class when any party of it will do.
 *
 * @param chair the chair
 * @param viceChair1 the first vice-chair
 * @param viceChair2 the second vice-chair
 */
public record Turn(String chair, String viceChair1, String viceChair2) {
}
