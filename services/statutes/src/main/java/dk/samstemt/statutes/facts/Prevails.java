package dk.samstemt.statutes.facts;

/** Which of two figures decides where a provision states both (AM-6). */
public enum Prevails {
    RATE, AMOUNT
}
