/**
 * The examples of the statutes beyond the real case, as stories over the whole installation: several associations on one
 * timeline, each told by what its people do over REST and see in answers and mailboxes. Others use an
 * association with its people ({@link dk.samstemt.journeys.example.Club}) and its drafts.
 */
package dk.samstemt.journeys.example;
