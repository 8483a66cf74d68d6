package dk.samstemt.assembly.attention;

/** What a person's attention is asked for; the word is part of the REST interface. */
public enum Kind {
    /** A notice came back before the last lawful moment and the party has no other; ends when it has or the list closes. */
    EVIDENCE_WITHDRAWN("evidenceWithdrawn", "ACKNOWLEDGED"),
    /** A notice came back later: the evidence stands, but the party may know nothing. */
    LATE_BOUNCE("lateBounce", "ACKNOWLEDGED"),
    /** The deadline came and the failed convening was not cured: a new day is all that is left. */
    CONVENING_LAPSED("conveningLapsed", "ACKNOWLEDGED"),
    /** The time zone data of today would place a stored moment elsewhere. */
    TIME_ZONE_CHANGED("timeZoneChanged", "KEEP");

    private final String word;
    private final String decision;

    Kind(String word, String decision) {
        this.word = word;
        this.decision = decision;
    }

    /** The word. */
    public String word() {
        return word;
    }

    /** What a person can answer; everything else is done by another call. */
    public String decision() {
        return decision;
    }
}
