package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.EventType;

import java.util.Map;

/**
 * The decision record awaits approval (GA-11, GA-26).
 *
 * @param assembly     the assembly
 * @param revision     1, one more after each correction and each time the secretariat wrote in a remark
 * @param recordSha256 digest of the record document
 * @param pdfs         language to digest of the PDF
 */
@EventType("assembly.record-drawn-up.v1")
public record RecordDrawnUp(String assembly, int revision, String recordSha256, Map<String, String> pdfs) {
}
