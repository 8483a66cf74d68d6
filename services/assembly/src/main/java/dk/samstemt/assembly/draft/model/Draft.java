package dk.samstemt.assembly.draft.model;

import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A drafted assembly.
 *
 * @param kind ordinary or extraordinary
 * @param form written or physical
 * @param day the civil day of the assembly
 * @param purpose language to purpose; {@code da} is required
 * @param basis on what an extraordinary assembly is called; null while the draft does not say
 * @param items the agenda
 * @param notice what the letter says besides the agenda; null while the draft does not say
 */
public record Draft(AssemblyKind kind, AssemblyForm form, LocalDate day, Map<String, String> purpose, Basis basis,
        List<Item> items, NoticeText notice) {

    /** The same contents on another day; a last moment of its own belonged to the old day. */
    public Draft on(LocalDate other) {
        return new Draft(kind, form, other, purpose, basis, items, notice == null ? null : notice.untilTheEndOfTheDay());
    }

    /** The item with this id. */
    public Optional<Item> item(String item) {
        return items.stream().filter(candidate -> candidate.item().equals(item)).findFirst();
    }

    /** The items that parties state something on (GA-21). */
    public List<Item> decided() {
        return items.stream().filter(Item::decided).toList();
    }
}
