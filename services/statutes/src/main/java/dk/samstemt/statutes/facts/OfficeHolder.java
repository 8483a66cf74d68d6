package dk.samstemt.statutes.facts;

/**
 * Who holds an office of the chairmanship at the moment of approval, or acts in it.
 *
 * @param office the office
 * @param person opaque reference of the person
 * @param party the party the person comes from
 */
public record OfficeHolder(Office office, String person, String party) {
}
