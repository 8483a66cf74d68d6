package dk.samstemt.contracts.documents;

import java.util.List;
import java.util.Map;

/**
 * That an assembly was cancelled, in both languages; notification makes the mail from it (GA-30).
 *
 * @param assembly        the assembly
 * @param associationName language to name
 * @param kind            ORDINARY or EXTRAORDINARY
 * @param form            WRITTEN or PHYSICAL
 * @param day             civil day it was convened for (ISO)
 * @param decidedOn       civil day whoever called it cancelled it (ISO)
 * @param by              language to who cancelled it, in words
 * @param reason          language to why
 * @param provision       language to the provision it was called under
 * @param statements      language to: statements stay sealed and count for nothing
 * @param recipients      the parties
 * @param signature       language to who writes
 */
public record CancellationDocument(
        String assembly,
        Map<String, String> associationName,
        String kind,
        String form,
        String day,
        String decidedOn,
        Map<String, String> by,
        Map<String, String> reason,
        Map<String, String> provision,
        Map<String, String> statements,
        List<Recipient> recipients,
        Map<String, String> signature) {
}
