package dk.samstemt.statutes.facts;

import dk.samstemt.statutes.amendment.Amendment;

/**
 * One item of a drafted agenda.
 *
 * @param item the item's id
 * @param number its place on the agenda, from 1
 * @param kind what is done with it; null when the draft does not say
 * @param subject what it is about
 * @param wordingIncluded whether the full wording of the proposal goes out with the notice
 * @param amendment the operations on the statutes; null unless the subject is an amendment
 * @param feeYear the fiscal year a fee is set for; null unless the item sets a fee
 * @param prevails which figure decides where an amended provision states a rate and an amount; null when unsaid (AM-6)
 * @param replacesDecision reference to the fee decision the amendment replaces; null when unsaid (AM-7)
 */
public record ItemFacts(String item, int number, @MayBeUnsaid ItemKind kind, ItemSubject subject, boolean wordingIncluded,
        @MayBeUnsaid Amendment amendment, @MayBeUnsaid Integer feeYear, @MayBeUnsaid Prevails prevails, @MayBeUnsaid String replacesDecision) {

    /** An item without amendment or fee. */
    public static ItemFacts plain(String item, int number, ItemKind kind, ItemSubject subject) {
        return new ItemFacts(item, number, kind, subject, true, null, null, null, null);
    }
}
