package dk.samstemt.contracts.documents;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a notice says, in both languages; notification makes the mail from it.
 *
 * @param assembly        the assembly
 * @param associationName language to name
 * @param kind            ORDINARY or EXTRAORDINARY
 * @param form            WRITTEN or PHYSICAL
 * @param day             civil day (ISO)
 * @param deadline        UTC instant of the deadline
 * @param deadlineText    language to the last moment in words, with dansk tid
 * @param purpose         language to purpose
 * @param basis           language to legal basis in words
 * @param basisProvision  language to provision
 * @param howToState      language to how a statement is given
 * @param silence         language to: silence is not assent
 * @param items           the agenda
 * @param annexes         names and digests of the annexes
 * @param recipients      the parties
 * @param signature       language to who convenes
 * @param replaces        the assembly this one replaces (GA-13); null when none
 */
public record NoticeDocument(
        String assembly,
        Map<String, String> associationName,
        String kind,
        String form,
        String day,
        Instant deadline,
        Map<String, String> deadlineText,
        Map<String, String> purpose,
        Map<String, String> basis,
        Map<String, String> basisProvision,
        Map<String, String> howToState,
        Map<String, String> silence,
        List<ItemText> items,
        List<AnnexName> annexes,
        List<Recipient> recipients,
        Map<String, String> signature,
        ReplacedAssembly replaces) {

    /** A notice that replaces none. */
    public NoticeDocument(String assembly, Map<String, String> associationName, String kind, String form, String day,
            Instant deadline, Map<String, String> deadlineText, Map<String, String> purpose, Map<String, String> basis,
            Map<String, String> basisProvision, Map<String, String> howToState, Map<String, String> silence, List<ItemText> items,
            List<AnnexName> annexes, List<Recipient> recipients, Map<String, String> signature) {
        this(assembly, associationName, kind, form, day, deadline, deadlineText, purpose, basis, basisProvision, howToState,
                silence, items, annexes, recipients, signature, null);
    }
}
