/** Telling the other services, with the envelope filled in; for the use cases of this service. */
package dk.samstemt.membership.announce;
