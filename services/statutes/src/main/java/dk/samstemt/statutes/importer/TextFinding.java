package dk.samstemt.statutes.importer;

/**
 * A place where a text is at odds with itself. It is kept as it stands and shown.
 *
 * @param code what was found
 * @param provision id of the provision it stands in
 * @param line from 1
 * @param column from 1, in characters
 * @param words the words in question
 * @param other what they were compared with; empty where with nothing
 */
public record TextFinding(FindingCode code, String provision, int line, int column, String words, String other) {
}
