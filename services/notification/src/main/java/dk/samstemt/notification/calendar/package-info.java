/**
 * The moments of assemblies that concern a party, as calendar files: one assembly for whoever may read it, and a feed of all of a party's
 * behind an address that nobody can guess. They hold what every notice says, and nothing that anybody stated.
 */
package dk.samstemt.notification.calendar;
