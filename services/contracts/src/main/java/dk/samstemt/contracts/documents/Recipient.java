package dk.samstemt.contracts.documents;

import java.util.Map;

/**
 * A party as it is named in a document.
 *
 * @param party id of the party
 * @param name  language to name
 */
public record Recipient(String party, Map<String, String> name) {
}
