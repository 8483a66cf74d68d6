/** The first page: what this is, the demo's people, and the choice for those who can act as several. Nobody uses it. */
package dk.samstemt.portal.entry;
