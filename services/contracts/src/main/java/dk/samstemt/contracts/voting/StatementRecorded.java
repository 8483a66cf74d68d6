package dk.samstemt.contracts.voting;

import dk.samstemt.contracts.EventType;

import java.util.List;

/**
 * A party's statement in time (GA-16); sealed until closing.
 *
 * @param assembly          the assembly
 * @param statement         id of the statement
 * @param party             the party
 * @param revision          1 and up
 * @param withdrawn         true for a withdrawal, which counts as silence
 * @param answers           sealed; empty when withdrawn
 * @param commentCommitment salted commitment of the comment; null when none
 */
@EventType("voting.statement-recorded.v1")
public record StatementRecorded(
        String assembly,
        String statement,
        String party,
        int revision,
        boolean withdrawn,
        List<SealedAnswer> answers,
        String commentCommitment) {
}
