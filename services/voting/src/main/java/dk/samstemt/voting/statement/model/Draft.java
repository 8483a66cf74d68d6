package dk.samstemt.voting.statement.model;

/**
 * What a party asks to have recorded.
 *
 * @param party       the party
 * @param sawRevision the newest revision its sender saw; 0 when none
 * @param content     the whole answer; null for a withdrawal, which counts as silence (GA-16)
 */
public record Draft(String party, int sawRevision, Content content) {
    /** Whether it takes back what the party stated. */
    public boolean withdrawal() {
        return content == null;
    }

    @Override
    public String toString() {
        return "Draft[party=" + party + ", sawRevision=" + sawRevision + ", sealed]";
    }
}
