/** The decision log: every event once, with its exact bytes. Starts here; nothing outside quickstart and journeys imports it. */
package dk.samstemt.audit;
