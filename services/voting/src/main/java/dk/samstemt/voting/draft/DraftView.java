package dk.samstemt.voting.draft;

import dk.samstemt.voting.evidence.AttachmentView;
import java.time.Instant;

/**
 * A draft as the party's own representatives see it.
 *
 * @param party   the party
 * @param version send it as {@code If-Match} with the next one; 0 when there is no draft
 * @param savedAt legal moment it was saved; null when there is none
 * @param own     whether whoever asks saved it, and not another representative of the party
 * @param draft   what is written; null when there is none
 * @param file    what is known of the file it names; null when it names none
 */
public record DraftView(String party, long version, Instant savedAt, boolean own, DraftBody draft, AttachmentView file) {
    static DraftView none(String party) {
        return new DraftView(party, 0, null, false, null, null);
    }

    @Override
    public String toString() {
        return "DraftView[party=" + party + ", version=" + version + ", sealed]";
    }
}
