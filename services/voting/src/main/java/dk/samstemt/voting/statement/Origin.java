package dk.samstemt.voting.statement;

/**
 * Where a statement comes from besides its sender.
 *
 * @param decidedBy    the party's own body (GA-14); null when not named
 * @param attachment   id of the file the party attaches; null when none
 * @param registration the letter or e-mail it is registered from; null when the party makes it itself
 */
record Origin(DecidedBy decidedBy, String attachment, Registration registration) {
    static final Origin UNNAMED = new Origin(null, null, null);
}
