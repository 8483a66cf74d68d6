package dk.samstemt.contracts.documents;

/**
 * One change of words that an amendment proposes (AM-2).
 *
 * @param kind        REPLACE_TEXT, INSERT, REPEAL or REPLACE_HEADING
 * @param provision   number of the provision, or of the section whose heading it is
 * @param before      the words in force that it quotes; null for INSERT
 * @param after       the words proposed; null for REPEAL
 * @param wholeBefore the whole provision as it stands before; null where the amendment does not fit the version in force
 * @param wholeAfter  the whole provision as it would stand; null where the amendment does not fit
 */
public record TextChange(String kind, String provision, String before, String after, String wholeBefore, String wholeAfter) {
}
