package dk.samstemt.portal.member;

import java.time.Instant;

/**
 * How the draft stands, as a page shows it and carries it on.
 *
 * @param version the version the next save is made from; 0 when there is none
 * @param at      legal moment it was saved; null when it is not
 * @param own     whether the person saved it, and not another of the party's representatives
 * @param trouble why it is not saved, as a sentence; null when nothing is wrong
 */
record Kept(long version, Instant at, boolean own, String trouble) {

    static final Kept NOTHING = new Kept(0, null, true, null);

    static Kept of(Draft draft) {
        return new Kept(draft.version(), draft.savedAt(), draft.own(), null);
    }

    /** The version a form carries. */
    static Kept version(String text) {
        return text != null && text.matches("\\d{1,18}") ? new Kept(Long.parseLong(text), null, true, null) : NOTHING;
    }

    boolean saved() {
        return at != null;
    }

    /** Not saved; another version may have been seen by now. */
    Kept not(long seen, String why) {
        return new Kept(seen, null, own, why);
    }

    /** As the service wants it. */
    String tag() {
        return "\"" + version + "\"";
    }
}
