/** Ballots as values: what is open, who is entitled, which revision counts. Pure; no clock, no I/O. Guarded by blueprint. */
package dk.samstemt.voting.ballot.model;
