package dk.samstemt.statutes.facts.members;

/** In what capacity somebody signs for the association. */
public enum SigningCapacity {
    CHAIR, DIRECTOR, PROKURA
}
