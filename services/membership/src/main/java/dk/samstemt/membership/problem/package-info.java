/** The problems this service can answer with; for all its features. */
package dk.samstemt.membership.problem;
