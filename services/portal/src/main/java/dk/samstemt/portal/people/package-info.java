/**
 * The members' list with mandates and addresses, lists of members from spreadsheets, and who may act as what: for secretariat and administrator. Nobody uses it.
 */
package dk.samstemt.portal.people;
