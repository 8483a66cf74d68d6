package dk.samstemt.assembly.draft.model;

import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.ProposedDissolution;
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
 * @param membersInformedOn the day the last member was informed of a proposed dissolution; null where nobody was before the notice (DI-3)
 * @param board when the board was elected and who is nominated; null while the draft does not say (GA-22)
 */
public record Draft(AssemblyKind kind, AssemblyForm form, LocalDate day, Map<String, String> purpose, Basis basis,
        List<Item> items, NoticeText notice, LocalDate membersInformedOn, BoardElection board) {

    /** A draft that says nothing of dissolution and board. */
    public Draft(AssemblyKind kind, AssemblyForm form, LocalDate day, Map<String, String> purpose, Basis basis,
            List<Item> items, NoticeText notice) {
        this(kind, form, day, purpose, basis, items, notice, null, null);
    }

    /** The same contents on another day; a last moment of its own belonged to the old day. */
    public Draft on(LocalDate other) {
        return new Draft(kind, form, other, purpose, basis, items, notice == null ? null : notice.untilTheEndOfTheDay(),
                membersInformedOn, board);
    }

    /** The item with this id. */
    public Optional<Item> item(String item) {
        return items.stream().filter(candidate -> candidate.item().equals(item)).findFirst();
    }

    /** Whether an item of this subject stands on the agenda. */
    public boolean isAbout(ItemSubject subject) {
        return items.stream().anyMatch(item -> item.subject() == subject);
    }

    /** What is known of the dissolution the assembly is to deal with; null where it deals with none. */
    public ProposedDissolution dissolution() {
        return isAbout(ItemSubject.DISSOLUTION) ? new ProposedDissolution(membersInformedOn) : null;
    }

    /** The items that parties state something on (GA-21). */
    public List<Item> decided() {
        return items.stream().filter(Item::decided).toList();
    }
}
