package dk.samstemt.voting.statement.model;

/**
 * What a party asks to have recorded.
 *
 * @param party       the party
 * @param sawRevision the newest revision its sender saw; 0 when none
 * @param content     the whole answer; null for a withdrawal or an objection, which count as silence (GA-16)
 * @param objectsTo   the registered statement that the party does not acknowledge; null when it is no objection
 */
public record Draft(String party, int sawRevision, Content content, String objectsTo) {
    /** The party's whole answer. */
    public static Draft answer(String party, int sawRevision, Content content) {
        return new Draft(party, sawRevision, content, null);
    }

    /** Takes back what the party stated. */
    public static Draft withdrawal(String party, int sawRevision) {
        return new Draft(party, sawRevision, null, null);
    }

    /** Objects to what was registered for the party. */
    public static Draft objection(String party, int sawRevision, String statement) {
        return new Draft(party, sawRevision, null, statement);
    }

    /** Whether the party is silent after it. */
    public boolean silences() {
        return content == null;
    }

    @Override
    public String toString() {
        return "Draft[party=" + party + ", sawRevision=" + sawRevision + ", sealed]";
    }
}
