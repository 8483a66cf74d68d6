/**
 * The real case of 2023, replayed by its people over REST: a client like any other, with no back door. The quickstart
 * starts it and the journeys reuse its client; nobody else imports it.
 */
package dk.samstemt.quickstart.replay;
