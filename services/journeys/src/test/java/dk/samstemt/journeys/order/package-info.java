/** The events of one whole story in any order: recorded from a real run, then given to each service again and again through its real inbox. */
package dk.samstemt.journeys.order;
