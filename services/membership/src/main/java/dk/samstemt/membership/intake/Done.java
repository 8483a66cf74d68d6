package dk.samstemt.membership.intake;

/**
 * What was done for a row.
 *
 * @param person  reference of the person
 * @param mandate id of the mandate that was given or ended; null for none
 */
record Done(String person, String mandate) {
}
