/** Reading the statutes: versions, which one is in force, their text and what changed. Web adapter only. */
package dk.samstemt.membership.statutes;
