/** A party's pages: open assemblies, agenda and annexes, the statement with draft, check and receipt, result. Nobody uses it. */
package dk.samstemt.portal.member;
