/**
 * What a party needs to follow along: the moments of assemblies that concern it, as calendar files (one assembly for whoever may read it,
 * and a feed of all of a party's behind an address that nobody can guess; they hold what every notice says, and nothing that anybody
 * stated), and to its own representatives how mails reach it.
 */
package dk.samstemt.notification.calendar;
