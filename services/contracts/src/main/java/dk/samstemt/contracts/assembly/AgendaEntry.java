package dk.samstemt.contracts.assembly;


/**
 * One agenda item as the log sees it; its wording is a document (GA-20, GA-21).
 *
 * @param item    id of the item
 * @param number  number on the agenda
 * @param kind    ELECTION, APPROVAL, DECISION, PRESENTATION or INFORMATION
 * @param subject CHAIR_OF_MEETING, AMENDMENT, FEE or OTHER
 * @param sha256  digest of the item's canonical document
 */
public record AgendaEntry(String item, int number, String kind, String subject, String sha256) {
}
