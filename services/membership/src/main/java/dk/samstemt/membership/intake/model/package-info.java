/** What a row of a members' list says, and what it would change. Pure: no framework, no store, no clock. */
package dk.samstemt.membership.intake.model;
