package dk.samstemt.contracts.documents;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the decision record says, in both languages (GA-26).
 *
 * @param assembly        the assembly
 * @param revision        revision of the record
 * @param associationName language to name
 * @param day             civil day (ISO)
 * @param deadline        the close
 * @param outcomes        one per item
 * @param interpretations language to the readings relied on
 * @param effect          language to when the decisions take effect
 * @param convening       language to how the assembly was convened
 * @param correction      language to what was corrected since the revision that was sent back; empty before one was
 * @param remarks         what the secretariat says in its own words, by item and at the end; empty in records drawn up before it could
 */
public record RecordDocument(
        String assembly,
        int revision,
        Map<String, String> associationName,
        String day,
        Instant deadline,
        List<ItemOutcome> outcomes,
        Map<String, String> interpretations,
        Map<String, String> effect,
        Map<String, String> convening,
        Map<String, String> correction,
        List<RecordRemark> remarks) {

    /** A first revision. */
    public RecordDocument(String assembly, int revision, Map<String, String> associationName, String day, Instant deadline,
            List<ItemOutcome> outcomes, Map<String, String> interpretations, Map<String, String> effect,
            Map<String, String> convening) {
        this(assembly, revision, associationName, day, deadline, outcomes, interpretations, effect, convening, Map.of(), List.of());
    }
}
