/** Facts of a ballot. No choice is readable before voting.ballot-closed. */
package dk.samstemt.contracts.voting;
