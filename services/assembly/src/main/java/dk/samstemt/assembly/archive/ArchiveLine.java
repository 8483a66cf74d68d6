package dk.samstemt.assembly.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * One assembly in the archive.
 *
 * @param assembly         its id
 * @param kind             ordinary or extraordinary
 * @param form             written or physical
 * @param day              its civil day
 * @param state            how far it has come
 * @param purpose          language to purpose
 * @param lastLawfulMoment first instant that is too late for dispatch; null in a draft
 * @param deadline         first instant that is too late for a statement; null in a draft
 * @param answered         whether a statement of the party asked for stands; null where it is not on the roll, or none was asked for
 */
record ArchiveLine(String assembly, String kind, String form, LocalDate day, String state, Map<String, String> purpose, Instant lastLawfulMoment, Instant deadline,
                   Boolean answered) {
}
