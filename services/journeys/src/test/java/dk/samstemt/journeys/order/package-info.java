/**
 * The events of whole stories in any order: recorded from a real run, then given to each service again and again through its real
 * inbox, handlers, engine and database. Every event is doubled; every one is withheld to the end; every pair comes in the other order,
 * unless it is shown that it cannot: by the causes on the tape, by what a service does not tell while it goes without the one, or by
 * a person's act between them that is refused once the other has come. Nobody else uses this package.
 */
package dk.samstemt.journeys.order;
