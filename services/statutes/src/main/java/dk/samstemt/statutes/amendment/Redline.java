package dk.samstemt.statutes.amendment;

/**
 * One change of a provision, readable without colour.
 *
 * @param provision id of the provision
 * @param number its number as people write it, for example {@code § 6 stk. 2}
 * @param removed the words that go; empty for an insertion
 * @param added the words that come; empty for a repeal
 */
public record Redline(String provision, String number, String removed, String added) {

    /** The change as plain text: removed words in {@code [-…-]}, added words in {@code {+…+}}. */
    public String text() {
        StringBuilder out = new StringBuilder(number).append(':');
        if (!removed.isEmpty()) {
            out.append(" [-").append(removed).append("-]");
        }
        if (!added.isEmpty()) {
            out.append(" {+").append(added).append("+}");
        }
        return out.toString();
    }
}
