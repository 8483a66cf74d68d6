package dk.samstemt.portal.amendment;

/**
 * One change of words.
 *
 * @param kind      REPLACE_TEXT, INSERT, REPEAL or REPLACE_HEADING; empty in records from before it was told
 * @param provision number of the provision
 * @param before    the words in force; null where a provision is new
 * @param after     the words proposed; null where it is repealed
 */
public record Wording(String kind, String provision, String before, String after) {

    /** Whether it is a heading that is changed. */
    public boolean heading() {
        return "REPLACE_HEADING".equals(kind);
    }
}
