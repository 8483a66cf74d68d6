package dk.samstemt.contracts.voting;

import dk.samstemt.contracts.Addition;
import dk.samstemt.contracts.EventType;

import java.util.List;

/**
 * A party's statement in time (GA-16); sealed until closing.
 *
 * @param assembly           the assembly
 * @param statement          id of the statement
 * @param party              the party
 * @param revision           1 and up
 * @param withdrawn          true for a withdrawal, which counts as silence
 * @param answers            sealed; empty when withdrawn
 * @param commentCommitment  salted commitment of the comment; null when none
 * @param channel            LETTER or EMAIL when the secretariat (the envelope's actor) registered it for the party; null when
 *                           the party made it itself
 * @param evidenceCommitment salted commitment of the SHA-256 of the scan, kind statement.evidence; null when not registered
 * @param objectsTo          id of the registered statement that the party objects to; null otherwise. An objection is
 *                           {@code withdrawn}: the party counts as silent
 * @param attachmentCommitment salted commitment of the SHA-256 of the file the party attached, kind statement.attachment; null when none
 */
@EventType("voting.statement-recorded.v1")
public record StatementRecorded(
        String assembly,
        String statement,
        String party,
        int revision,
        boolean withdrawn,
        List<SealedAnswer> answers,
        String commentCommitment,
        @Addition String channel,
        @Addition String evidenceCommitment,
        @Addition String objectsTo,
        @Addition(2) String attachmentCommitment) {

    /** A statement without a file, as all were before there could be one. */
    public StatementRecorded(String assembly, String statement, String party, int revision, boolean withdrawn,
            List<SealedAnswer> answers, String commentCommitment, String channel, String evidenceCommitment, String objectsTo) {
        this(assembly, statement, party, revision, withdrawn, answers, commentCommitment, channel, evidenceCommitment, objectsTo, null);
    }

    /** A statement or withdrawal that the party made itself. */
    public StatementRecorded(String assembly, String statement, String party, int revision, boolean withdrawn,
            List<SealedAnswer> answers, String commentCommitment) {
        this(assembly, statement, party, revision, withdrawn, answers, commentCommitment, null, null, null);
    }
}
