package dk.samstemt.statutes.lint;

/** How grave a finding on a profile is. */
public enum Severity {
    /** Some question has no answer, or two; or something can never come about. */
    ERROR,
    /** The statutes are probably meant otherwise, or people have to look. */
    WARNING,
    /** Lawful and worth knowing. */
    INFO
}
