package dk.samstemt.voting.draft;

import dk.samstemt.voting.evidence.AttachmentView;
import java.time.Instant;

/**
 * A draft as it is kept.
 *
 * @param version rises with every save, also across a draft that was deleted
 * @param savedAt legal moment
 * @param savedBy the person, an opaque reference
 * @param draft   what is written
 */
record Kept(long version, Instant savedAt, String savedBy, DraftBody draft) {
    /** The next one: a version is the millisecond of its moment, so that one of a deleted draft never comes again. */
    static Kept after(Kept before, Instant now, String person, DraftBody draft) {
        long version = before == null ? now.toEpochMilli() : Math.max(now.toEpochMilli(), before.version + 1);
        return new Kept(version, now, person, draft);
    }

    DraftView view(String party, String person, AttachmentView file) {
        return new DraftView(party, version, savedAt, savedBy.equals(person), draft, file);
    }

    @Override
    public String toString() {
        return "Kept[version=" + version + ", sealed]";
    }
}
