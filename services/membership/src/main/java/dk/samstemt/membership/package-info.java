/** Associations, their statutes, and who may act in them. Starts here; nothing outside quickstart and journeys imports it. */
package dk.samstemt.membership;
