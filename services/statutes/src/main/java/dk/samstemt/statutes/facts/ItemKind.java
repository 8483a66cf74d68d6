package dk.samstemt.statutes.facts;

/** What is done with an item of the agenda; only the first three get a ruling (GA-21). */
public enum ItemKind {
    ELECTION, APPROVAL, DECISION, PRESENTATION, INFORMATION;

    /** Whether parties state something on it and a ruling is made. */
    public boolean isDecided() {
        return this == ELECTION || this == APPROVAL || this == DECISION;
    }
}
