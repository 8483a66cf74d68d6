/** What makes a name one that people can tell from every other. Pure; used wherever a name is entered. */
package dk.samstemt.membership.name;
