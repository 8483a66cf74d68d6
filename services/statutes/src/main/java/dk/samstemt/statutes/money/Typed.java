package dk.samstemt.statutes.money;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as typed, without what may stand around it: {@code kr.} or {@code DKK} before or behind it, white space, and {@code ,-} for
 * no øre.
 *
 * @param digits digits and separators; kinds of space are one
 * @param offset where they begin in the text as typed
 */
record Typed(String digits, int offset) {

    /** Every character that may part digits. */
    static final String SEPARATORS = "., '";

    private static final String SPACE = "[ \\u00a0\\u2007\\u2009\\u202f]";
    private static final Pattern AROUND = Pattern.compile(SPACE + "*(?:(?:(?i:kr\\.?|dkk))" + SPACE + "*)?(.*?)(?:,-)?(?:"
            + SPACE + "*(?i:kr\\.?|dkk))?" + SPACE + "*", Pattern.DOTALL);

    static Typed of(String text) {
        Matcher matcher = AROUND.matcher(text);
        // The middle takes whatever stands there, so every text matches.
        matcher.matches();
        return new Typed(matcher.group(1).replaceAll(SPACE, " "), matcher.start(1));
    }

    /** What is wrong with single characters: nothing, a sign, or something that is neither digit nor separator. */
    NumberText.Refused stranger() {
        if (digits.isEmpty()) {
            return new NumberText.Refused("empty", offset);
        }
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (!isDigit(c) && !isSeparator(c)) {
                return new NumberText.Refused(word(c, i), offset + i);
            }
        }
        return edges();
    }

    private NumberText.Refused edges() {
        int last = digits.length() - 1;
        return isSeparator(digits.charAt(0)) ? new NumberText.Refused("separator", offset)
                : isSeparator(digits.charAt(last)) ? new NumberText.Refused("separator", offset + last) : null;
    }

    private static String word(char c, int at) {
        if (c == '-' || c == '\u2212' || c == '(') {
            return at == 0 ? "negative" : "sign";
        }
        return c == '+' ? "sign" : "letter";
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) != -1;
    }
}
