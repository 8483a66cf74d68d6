package dk.samstemt.statutes.amendment;

import java.text.Normalizer;

/** Text as it is compared: letter by letter, with only the Unicode form and the kinds of space made equal (AM-2). */
final class Wording {

    private Wording() {
    }

    /** The text in the one Unicode form in which versions are kept. */
    static String kept(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The kept text with every kind of space as the plain one; of the same length, so that places agree. */
    static String compared(String text) {
        StringBuilder out = new StringBuilder(kept(text));
        for (int i = 0; i < out.length(); i++) {
            if (space(out.charAt(i))) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }

    static boolean space(char c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c);
    }

    static boolean same(String one, String two) {
        return compared(one).equals(compared(two));
    }

    /** How often words stand in a text. */
    static int count(String text, String words) {
        int count = 0;
        for (int at = compared(text).indexOf(compared(words)); at >= 0; count++) {
            at = compared(text).indexOf(compared(words), at + 1);
        }
        return count;
    }

    static String replaced(String text, String before, String after) {
        String kept = kept(text);
        int at = compared(text).indexOf(compared(before));
        return kept.substring(0, at) + kept(after) + kept.substring(at + compared(before).length());
    }

    /** What stands where the words should: from the place where most of their beginning is found. */
    static String instead(String text, String words) {
        String wanted = compared(words);
        for (int length = wanted.length(); length > 0; length--) {
            int at = compared(text).indexOf(wanted.substring(0, length));
            if (at >= 0) {
                String kept = kept(text);
                return kept.substring(at, Math.min(at + wanted.length(), kept.length()));
            }
        }
        return "";
    }
}
