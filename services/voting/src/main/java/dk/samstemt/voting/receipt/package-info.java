/**
 * The receipt on paper: the party's own receipt as an archivable, accessible PDF, made when it is asked for and kept nowhere, because
 * it says what was stated. For the party's representatives only.
 */
package dk.samstemt.voting.receipt;
