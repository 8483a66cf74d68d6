package dk.samstemt.statutes.money;

import java.math.BigDecimal;
import java.util.List;

/**
 * Reads an amount in kroner as people type it: {@code 5693750}, {@code 5.693.750}, {@code 5,693,750.00}, {@code kr. 5 693 750,50}.
 * One kind of separator that stands once before three digits may mean thousands or decimals ({@code 1.234}); it is refused, and
 * both readings are named. Amounts below zero, with more than two decimals or in broken groups are refused with the place.
 */
public final class AmountText {

    /** More digits are a slip of the hand. */
    private static final int MOST_DIGITS = 13;

    private final Typed typed;
    private final String text;

    private AmountText(Typed typed) {
        this.typed = typed;
        this.text = typed.digits();
    }

    /** The amount in kroner, with no more than two decimals, or why it is none. */
    public static NumberText read(String text) {
        Typed typed = Typed.of(text);
        NumberText.Refused stranger = typed.stranger();
        return stranger == null ? new AmountText(typed).number() : stranger;
    }

    /**
     * The amount in øre.
     *
     * @throws IllegalStateException if the text is no amount
     */
    public static long ore(String text) {
        return Kroner.ore(read(text).value());
    }

    private NumberText number() {
        int last = lastSeparator();
        if (last == -1) {
            return whole(text.length(), "");
        }
        boolean alone = first(text.charAt(last)) == last;
        boolean only = text.chars().filter(c -> Typed.isSeparator((char) c)).distinct().count() == 1;
        if (!alone || text.charAt(last) == ' ' || text.charAt(last) == '\'') {
            return whole(text.length(), "");
        }
        return only ? single(last) : decimal(last);
    }

    /** One separator only, once: thousands or decimals. */
    private NumberText single(int at) {
        String before = text.substring(0, at);
        String after = text.substring(at + 1);
        boolean group = after.length() == 3 && before.length() <= 3 && !before.startsWith("0");
        return group ? new NumberText.Ambiguous(typed.offset() + at, List.of(before + after, before + "," + after.substring(0, 2)))
                : decimal(at);
    }

    private NumberText decimal(int at) {
        String after = text.substring(at + 1);
        return after.length() > 2 ? refused("decimals", at + 3) : whole(at, "." + after);
    }

    /** The kroner before an index, and the decimals. */
    private NumberText whole(int end, String decimals) {
        int broken = brokenGroup(end);
        if (broken != -1) {
            return refused("grouping", broken);
        }
        String kroner = text.substring(0, end).replaceAll("[^0-9]", "");
        if (kroner.length() > 1 && kroner.startsWith("0")) {
            return refused("leading-zero", 0);
        }
        return kroner.length() > MOST_DIGITS ? refused("too-large", 0) : new NumberText.Number(new BigDecimal(kroner + decimals));
    }

    /** Where the groups of three, parted by one kind of separator, are broken; -1 if they are not. */
    private int brokenGroup(int end) {
        int first = firstSeparator();
        if (first == -1 || first >= end) {
            return -1;
        }
        for (int i = first; i < end; i++) {
            boolean due = (i - first) % 4 == 0;
            if (due ? text.charAt(i) != text.charAt(first) : !Typed.isDigit(text.charAt(i))) {
                return i;
            }
        }
        return first > 3 ? first : (end - first) % 4 == 0 ? -1 : end;
    }

    private int firstSeparator() {
        for (int i = 0; i < text.length(); i++) {
            if (Typed.isSeparator(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private int lastSeparator() {
        return Typed.SEPARATORS.chars().map(text::lastIndexOf).max().orElseThrow();
    }

    private int first(char separator) {
        return text.indexOf(separator);
    }

    private NumberText refused(String code, int at) {
        return new NumberText.Refused(code, typed.offset() + at);
    }
}
