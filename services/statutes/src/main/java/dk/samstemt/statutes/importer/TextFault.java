package dk.samstemt.statutes.importer;

/**
 * A place that makes a text unreadable as statutes.
 *
 * @param line from 1
 * @param column from 1, in characters
 * @param code the reason
 * @param detail the number or character in question
 */
public record TextFault(int line, int column, FaultCode code, String detail) {
}
