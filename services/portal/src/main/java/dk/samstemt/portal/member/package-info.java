/**
 * A party's pages: open assemblies, agenda and annexes, the statement item by item with check and receipt, change and withdrawal, the result. What is chosen but
 * not yet given travels in the forms alone: it is never in a session, an address or a log. Nobody uses it.
 */
package dk.samstemt.portal.member;
