package dk.samstemt.statutes.facts;

/** What a party states on an item; silence is the absence of a choice. */
public enum Choice {
    ASSENT, DISSENT, ABSTENTION
}
