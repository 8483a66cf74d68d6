/**
 * What a party has written of its answer and not given yet: one draft per party and ballot, sealed like the choices and read by the
 * party's own representatives only, with the file that is to go with it. It is no fact of law: no event tells of it, and it ends with the answer or with the ballot.
 * For {@code voting.statement} and {@code voting.reading}.
 */
package dk.samstemt.voting.draft;
