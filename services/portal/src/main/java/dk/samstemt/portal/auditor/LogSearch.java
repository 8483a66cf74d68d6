package dk.samstemt.portal.auditor;

/**
 * What the form above the log asks for, as it came; null or empty where nothing was chosen.
 *
 * @param om     id of an assembly, or {@code forening} for the association's own
 * @param type   wire name of an event
 * @param aktoer opaque reference of who acted
 * @param part   id of a party
 * @param afvigelse what went otherwise, or {@code ANY}
 * @param fra    first civil day
 * @param til    last civil day
 * @param efter  position after which to begin
 */
record LogSearch(String om, String type, String aktoer, String part, String afvigelse, String fra, String til, String efter) {
}
