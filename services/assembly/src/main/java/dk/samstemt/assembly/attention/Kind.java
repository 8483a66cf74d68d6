package dk.samstemt.assembly.attention;

import java.util.List;

/** What a person's attention is asked for; the word is part of the REST interface. */
public enum Kind {
    /** A notice came back before the last lawful moment and the party has no other; ends by another, a waiver or the ruling. */
    EVIDENCE_WITHDRAWN("evidenceWithdrawn"),
    /** A notice came back later: the evidence stands, but the party may know nothing. */
    LATE_BOUNCE("lateBounce", "ACKNOWLEDGED"),
    /** The deadline came and the failed convening was not cured: a new day is all that is left. */
    CONVENING_LAPSED("conveningLapsed", "ACKNOWLEDGED"),
    /** The time zone data of today would place a stored moment elsewhere. */
    TIME_ZONE_CHANGED("timeZoneChanged", "KEEP");

    private final String word;
    private final List<String> decisions;

    Kind(String word, String... decisions) {
        this.word = word;
        this.decisions = List.of(decisions);
    }

    /** The word. */
    public String word() {
        return word;
    }

    /** What a person can answer, if anything; everything else is done by another call. */
    public List<String> decisions() {
        return decisions;
    }
}
