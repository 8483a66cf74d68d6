package dk.samstemt.assembly.record;

import dk.samstemt.json.Commitments;
import dk.samstemt.platform.ids.Ids;

/**
 * A verdict with the salt of its comment: the log holds the commitment only.
 *
 * @param verdict the verdict
 * @param salt 32 random bytes; null without a comment
 */
record Salted(Verdict verdict, byte[] salt) {

    static Salted of(Verdict verdict) {
        return new Salted(verdict, verdict.comment() == null ? null : Ids.salt());
    }

    /** The commitment of the comment; null without one. */
    String commitment() {
        return salt == null ? null : Commitments.commit("record.reason", salt, verdict.comment());
    }
}
