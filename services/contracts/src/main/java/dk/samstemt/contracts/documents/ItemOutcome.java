package dk.samstemt.contracts.documents;

import java.util.List;
import java.util.Map;

/**
 * The outcome of one item in the decision record (GA-26).
 *
 * @param item            id of the item
 * @param number          number on the agenda
 * @param title           language to title
 * @param outcome         ADOPTED or NOT_ADOPTED; null where no ruling is due
 * @param rulingSha256    digest of the ruling
 * @param explanation     language to reasons in words
 * @param counterfactuals language to what would have changed it
 * @param answers         one per party
 * @param text            the item as the notice put it, with its wording; null in records drawn up before it was kept here
 */
public record ItemOutcome(
        String item,
        int number,
        Map<String, String> title,
        String outcome,
        String rulingSha256,
        Map<String, String> explanation,
        Map<String, String> counterfactuals,
        List<PartyAnswer> answers,
        ItemText text) {
}
