/**
 * The examples of the statutes beyond the real case, as stories over the whole installation: several associations on one
 * timeline, each told by what its people do over REST and see in answers and mailboxes. Nobody else uses this package.
 */
package dk.samstemt.journeys.example;
