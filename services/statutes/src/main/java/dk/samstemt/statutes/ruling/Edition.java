package dk.samstemt.statutes.ruling;

/**
 * The version of the statutes a ruling rests on.
 *
 * @param profile id of the profile
 * @param version its version
 * @param digest SHA-256 of its canonical bytes
 */
public record Edition(String profile, int version, String digest) {
}
